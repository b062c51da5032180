type Detector = { detect(text: string): { language: string; isReliable(): boolean } }

/** Shortest text whose language can be told, in UTF-16 units. */
const shortestText = 60
/** How much of a text is looked at, in UTF-16 units: more does not change the answer. */
const longestText = 1_500

let loading: Promise<Detector> | undefined

/** Loads the language model, once. It is large, and only an import needs it. */
function loadDetector(): Promise<Detector> {
  loading ??= import('eld/extrasmall').then((module) => module.eld)
  return loading
}

/** The language of a text as ISO 639-1; null for texts too short or too mixed to tell. */
export async function detectLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, longestText)
  if (sample.length < shortestText) return null
  const detector = await loadDetector()
  const { language } = detector.detect(sample)
  return /^[a-z]{2}$/.test(language) ? language : null
}
