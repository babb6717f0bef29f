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
import { h16ForbiddenEndpoint } from './h16-forbidden-endpoint'
import { h17TrustedTypes } from './h17-trusted-types'
import { h18IsolatedPage } from './h18-isolated-page'
import { h19DeniedFeatures } from './h19-denied-features'
import { h20SandboxedFrame } from './h20-sandboxed-frame'
import { h21FramedPage } from './h21-framed-page'
import { h22BrokenStorage } from './h22-broken-storage'
import { h23BrokenDatabase } from './h23-broken-database'
import { h24ToJson } from './h24-to-json'
import { h25EnumerablePrototypes } from './h25-enumerable-prototypes'
import { h26OverwrittenMethods } from './h26-overwritten-methods'
import { h27OtherPromises } from './h27-other-promises'
import { h28WrappedFetch } from './h28-wrapped-fetch'
import { h29MissingFunctions } from './h29-missing-functions'
import { h30DeadTimers } from './h30-dead-timers'
import { h31WrongClocks } from './h31-wrong-clocks'
import { h32BrokenConsole } from './h32-broken-console'
import { h33ClobberedDocument } from './h33-clobbered-document'
import { h34TakenName } from './h34-taken-name'
import { h35SeveralTags } from './h35-several-tags'
import { h36ModuleLoaders } from './h36-module-loaders'
import { h37WrittenDocument } from './h37-written-document'
import { h38UnusualDocuments } from './h38-unusual-documents'
import { h39EarlyTag } from './h39-early-tag'
import { h40Hydration } from './h40-hydration'
import { h41SwappedBody } from './h41-swapped-body'
import { h42RemovedCard } from './h42-removed-card'
import { h43MutatingPage } from './h43-mutating-page'
import { h44Zones } from './h44-zones'
import { h45FrozenLanguage } from './h45-frozen-language'
import { h46ErrorHandlers } from './h46-error-handlers'
import { h47ServiceWorker } from './h47-service-worker'
import { h48Blockers } from './h48-blockers'
import { h49SlowDevice } from './h49-slow-device'
import { h50SmallAndAdapted } from './h50-small-and-adapted'
import { h51LockedScroll } from './h51-locked-scroll'
import { h52HostileConfiguration } from './h52-hostile-configuration'
import { h53SwitchedOff } from './h53-switched-off'
import { h54Uninstalled } from './h54-uninstalled'
import { h55TwentyTabs } from './h55-twenty-tabs'
import { h56KeptPage } from './h56-kept-page'
import { h57PreventedGestures } from './h57-prevented-gestures'
import { h58TranslatedTexts } from './h58-translated-texts'
import { h59ForgedMessages } from './h59-forged-messages'
import { h60LargeDocument } from './h60-large-document'
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
  h16ForbiddenEndpoint,
  h17TrustedTypes,
  ...h18IsolatedPage,
  h19DeniedFeatures,
  ...h20SandboxedFrame,
  ...h21FramedPage,
  ...h22BrokenStorage,
  ...h23BrokenDatabase,
  h24ToJson,
  h25EnumerablePrototypes,
  ...h26OverwrittenMethods,
  h27OtherPromises,
  ...h28WrappedFetch,
  ...h29MissingFunctions,
  ...h30DeadTimers,
  ...h31WrongClocks,
  ...h32BrokenConsole,
  h33ClobberedDocument,
  ...h34TakenName,
  ...h35SeveralTags,
  h36ModuleLoaders,
  ...h37WrittenDocument,
  ...h38UnusualDocuments,
  ...h39EarlyTag,
  ...h40Hydration,
  ...h41SwappedBody,
  h42RemovedCard,
  h43MutatingPage,
  h44Zones,
  h45FrozenLanguage,
  h46ErrorHandlers,
  ...h47ServiceWorker,
  ...h48Blockers,
  h49SlowDevice,
  ...h50SmallAndAdapted,
  ...h51LockedScroll,
  ...h52HostileConfiguration,
  h53SwitchedOff,
  h54Uninstalled,
  h55TwentyTabs,
  h56KeptPage,
  ...h57PreventedGestures,
  h58TranslatedTexts,
  h59ForgedMessages,
  h60LargeDocument,
]
