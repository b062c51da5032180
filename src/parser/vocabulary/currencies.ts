/** Codes of ISO 4217 that stand beside amounts. */
export const currencyCodes =
  'USD EUR GBP CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH INR PKR BDT LKR NPR JPY CNY RMB HKD TWD SGD MYR IDR PHP THB VND KRW ILS AED SAR QAR KWD BHD OMR JOD EGP MAD TND ZAR NGN KES GHS UGX TZS BRL MXN ARS CLP COP PEN UYU CRC ISK GEL RSD KZT'

/** Signs and names of currencies. What one sign means in several countries is settled by `currencyByCountry`. */
export const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  us$: 'USD',
  u$: 'USD',
  u$s: 'USD',
  dollars: 'USD',
  dollar: 'USD',
  'us dollars': 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  can$: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  reais: 'BRL',
  usd$: 'USD',
  $: '$',
  '£': 'GBP',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  gbp: 'GBP',
  '¥': '¥',
  円: 'JPY',
  yen: 'JPY',
  '₹': 'INR',
  rs: 'rs',
  'rs.': 'rs',
  rupees: 'rs',
  '₩': 'KRW',
  '₪': 'ILS',
  nis: 'ILS',
  '₺': 'TRY',
  tl: 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₦': 'NGN',
  '₡': 'CRC',
  '₸': 'KZT',
  zł: 'PLN',
  zl: 'PLN',
  złotych: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON',
  kr: 'kr',
  'kr.': 'kr',
  kronor: 'SEK',
  kroner: 'kr',
  fr: 'CHF',
  'fr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  franken: 'CHF',
  francs: 'CHF',
  stutz: 'CHF',
  rm: 'MYR',
  rp: 'IDR',
  rmb: 'CNY',
  dhs: 'AED',
  aed: 'AED',
  dirhams: 'AED',
  r: 'r'
}

/** Countries in which a shared sign is another currency; the entry `''` holds where the country is not known. */
export const currencyByCountry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    '': 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    TW: 'TWD',
    MX: 'MXN',
    AR: 'ARS',
    CL: 'CLP',
    CO: 'COP',
    UY: 'UYU'
  },
  '¥': { '': 'JPY', CN: 'CNY', JP: 'JPY' },
  rs: { '': 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  r: { ZA: 'ZAR' }
}

/** Currencies whose unit is so small that a year's pay has seven digits or more. */
export const smallUnits: ReadonlySet<string> = new Set(
  'INR JPY KRW HUF IDR VND CLP COP PKR LKR NPR NGN KES UGX TZS RUB CRC PHP ISK RSD KZT BDT ARS TWD THB CZK UAH TRY'.split(
    ' '
  )
)
