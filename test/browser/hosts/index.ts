import { h01UnsetEverything } from './h01-unset-everything'
import { h02ImportantReset } from './h02-important-reset'
import { h03InheritedPoison } from './h03-inherited-poison'
import { h04RightToLeftRoot } from './h04-right-to-left-root'
import { h05RootFontSize } from './h05-root-font-size'
import { h06TransformedRoot } from './h06-transformed-root'
import { h07OverlayOnTop } from './h07-overlay-on-top'
import { h08LaterToast } from './h08-later-toast'
import { h09ModalDialog } from './h09-modal-dialog'
import { h10FocusTrap } from './h10-focus-trap'
import { h11InertBody } from './h11-inert-body'
import { h12Hotkeys } from './h12-hotkeys'
import { h13SwallowedKeys } from './h13-swallowed-keys'
import { h14ClickOutside } from './h14-click-outside'
import { h15ContentSecurityPolicy } from './h15-content-security-policy'
import { h17TrustedTypes } from './h17-trusted-types'
import { h24ToJson } from './h24-to-json'
import { h25EnumerablePrototypes } from './h25-enumerable-prototypes'
import { h26OverwrittenMethods } from './h26-overwritten-methods'
import { h27OtherPromises } from './h27-other-promises'
import { h33ClobberedDocument } from './h33-clobbered-document'
import { h38UnusualDocuments } from './h38-unusual-documents'
import { h39EarlyTag } from './h39-early-tag'
import { h40Hydration } from './h40-hydration'
import { h41SwappedBody } from './h41-swapped-body'
import { h42RemovedCard } from './h42-removed-card'
import { h44Zones } from './h44-zones'
import { h45FrozenLanguage } from './h45-frozen-language'
import { h46ErrorHandlers } from './h46-error-handlers'
import { h50SmallAndAdapted } from './h50-small-and-adapted'
import { h57PreventedGestures } from './h57-prevented-gestures'
import { h58TranslatedTexts } from './h58-translated-texts'
import type { Host } from './host'

/** Every host that the card is proven on. */
export const hosts: Host[] = [
  h01UnsetEverything,
  h02ImportantReset,
  h03InheritedPoison,
  h04RightToLeftRoot,
  ...h05RootFontSize,
  h06TransformedRoot,
  h07OverlayOnTop,
  h08LaterToast,
  ...h09ModalDialog,
  ...h10FocusTrap,
  ...h11InertBody,
  h12Hotkeys,
  h13SwallowedKeys,
  h14ClickOutside,
  h15ContentSecurityPolicy,
  h17TrustedTypes,
  h24ToJson,
  h25EnumerablePrototypes,
  ...h26OverwrittenMethods,
  h27OtherPromises,
  h33ClobberedDocument,
  ...h38UnusualDocuments,
  ...h39EarlyTag,
  h40Hydration,
  ...h41SwappedBody,
  h42RemovedCard,
  h44Zones,
  h45FrozenLanguage,
  h46ErrorHandlers,
  ...h50SmallAndAdapted,
  ...h57PreventedGestures,
  h58TranslatedTexts,
]
