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
  r: 'r',
  ksh: 'KES',
  kshs: 'KES',
  tk: 'BDT',
  's/': 'PEN',
  's/.': 'PEN'
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

const rates =
  'INR 85 JPY 150 KRW 1350 HUF 360 IDR 16000 VND 25000 CLP 950 COP 4000 ARS 1000 PKR 280 LKR 300 NPR 135 BDT 120 NGN 1500 KES 130 UGX 3700 TZS 2500 RUB 90 CRC 510 PHP 57 ISK 138 RSD 108 KZT 480 TWD 32 THB 35 CZK 22 UAH 41 TRY 35 SEK 10 NOK 10 DKK 7 PLN 4 MXN 18 BRL 5 ZAR 18 CNY 7 HKD 8 EGP 48 RON 4 MAD 10 UYU 40 GEL 3 GHS 12 PEN 4 MYR 4 AED 4 SAR 4 QAR 4 ILS 4'

/** Roughly how many units of a currency buy what one dollar buys; 1 where it is not listed. Only sizes are judged by it. */
export const unitsPerDollar: ReadonlyMap<string, number> = new Map(
  Array.from(rates.matchAll(/([A-Z]{3}) (\d+)/g), ([, code = '', units]) => [code, Number(units)])
)
