type Sign = readonly [pattern: RegExp, name: string]

// In this order: most browsers also claim to be the ones after them.
const browsers: readonly Sign[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/\S+.* Safari\//, 'Safari'],
]

const systems: readonly Sign[] = [
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

const nameIn = (signs: readonly Sign[], text: string): string | undefined =>
  signs.find(([pattern]) => pattern.test(text))?.[1]

/** Browser and system in words, such as “Firefox sur Windows”, so that people recognise their sessions. */
export function describeDevice(userAgent: string | undefined): string {
  const browser = nameIn(browsers, userAgent ?? '') ?? 'Navigateur inconnu'
  const system = nameIn(systems, userAgent ?? '')
  return system ? `${browser} sur ${system}` : browser
}
