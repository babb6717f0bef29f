import type { Host } from './host'

const FEATURES = `accelerometer ambient-light-sensor attribution-reporting autoplay bluetooth
  browsing-topics camera clipboard-read clipboard-write compute-pressure cross-origin-isolated
  display-capture encrypted-media fullscreen geolocation gyroscope hid identity-credentials-get
  idle-detection interest-cohort keyboard-map local-fonts magnetometer microphone midi
  otp-credentials payment picture-in-picture publickey-credentials-get screen-wake-lock serial
  shared-storage storage-access sync-xhr unload usb web-share window-management xr-spatial-tracking`

export const h19DeniedFeatures: Host = {
  row: 'H19',
  condition: 'the page denies itself every feature that a policy can deny',
  headers: {
    'permissions-policy': FEATURES.split(/\s+/)
      .map((feature) => `${feature}=()`)
      .join(', '),
    'document-policy': 'document-write=?0, sync-xhr=?0, unsized-media=?0, js-profiling=?0',
  },
  looksPlain: true,
}
