/** Accounting, finance, insurance, sustainability: spellings as `vocabulary/skills.ts` says. */
export const financeSkills = `
  IFRS=IAS/IFRS=normes IFRS=NIIF!; US GAAP=GAAP=US-GAAP=UK GAAP=FRS 102; HGB!=HGB-Abschluss=HGB-Kenntnisse
  CPA!=CPA certification; CFA!=CFA charterholder=CFA Level I; ACCA=ACCA qualified; CIMA!=CIMA qualified; FRM!
  Financial Modeling=financial modelling=financial models=Finanzmodellierung=modélisation financière
  Forecasting?=forecasting?=budgeting and forecasting=Forecast-Erstellung
  Budgeting?=budgeting?=Budgetierung=Budgetplanung=élaboration budgétaire; Bloomberg Terminal=Bloomberg?
  HFM!=Hyperion!; Anaplan=Anaplan model building; Adaptive Insights=Workday Adaptive Planning=Adaptive Planning
  Coupa=Coupa Procurement; Kyriba
  AML!=anti-money laundering=Geldwäscheprävention=AML/KYC=KYC/AML=lutte anti-blanchiment; KYC!=know your customer
  Solvency II=Solvency; MiFID II=MiFID; Lohnbuchhaltung
  Payroll~=payroll~=ADP!=payroll processing=Lohn- und Gehaltsabrechnung=Entgeltabrechnung=Gehaltsabrechnung=Lohnabrechnung=gestion de la paie=nóminas=elaborazione paghe=salarisadministratie=folha de pagamento=payroll administration=paie*
  Swiss GAAP FER; OR-Abschluss; PCG!; SOX Compliance=SOX controls
  Accounting=Buchhaltung=comptabilité=contabilidad=contabilità=boekhouding=contabilidade=Rechnungswesen=Finanzbuchhaltung=bookkeeping
  Accounts Payable=Kreditorenbuchhaltung=comptabilité fournisseurs=cuentas a pagar=contas a pagar=crediteurenadministratie=AP*
  Accounts Receivable=Debitorenbuchhaltung=comptabilité clients=cuentas a cobrar=contas a receber=debiteurenadministratie=AR*
  General Ledger=Hauptbuch=Hauptbuchhaltung=grand livre=libro mayor
  Month-end Close=month end close=month-end closing=Monatsabschluss=Monatsabschlüsse=clôture mensuelle=cierre mensual=chiusura mensile=fechamento mensal
  Year-end Close=Jahresabschluss=Jahresabschlüsse=year-end accounts=clôture annuelle=cierre anual
  Financial Statements=financial reporting=Finanzberichterstattung=états financiers=estados financieros=bilancio*
  Consolidation?=Konsolidierung=Konzernkonsolidierung=group consolidation
  Reconciliations=bank reconciliation=bank reconciliations=account reconciliations=rapprochements bancaires=conciliaciones bancarias=Kontenabstimmung
  Fixed Assets=Anlagenbuchhaltung
  Cost Accounting=Kostenrechnung=comptabilité analytique=Kosten- und Leistungsrechnung
  Management Accounting=contrôle de gestion=control de gestión=controllo di gestione
  Variance Analysis=Abweichungsanalyse=Soll-Ist-Vergleich; FP&A=financial planning and analysis
  Financial Analysis=Finanzanalyse=analyse financière=análisis financiero=analisi finanziaria
  Valuation?=company valuation=Unternehmensbewertung=DCF!; Mergers and Acquisitions=M&A!=mergers & acquisitions
  Due Diligence; Internal Audit=interne Revision=audit interne=auditoría interna
  Internal Controls=internes Kontrollsystem=IKS!=contrôle interne
  Tax Returns=Steuererklärungen=tax compliance=Steuerrecht=déclarations fiscales=tax preparation
  VAT?=VAT returns=Umsatzsteuer=Umsatzsteuervoranmeldung=TVA!; Transfer Pricing=Verrechnungspreise
  Treasury Management=cash management=Liquiditätsplanung=Liquiditätsmanagement=gestion de trésorerie
  Cash Flow Forecasting=cash flow forecast=cash flow management=Cashflow-Planung
  Credit Analysis=Kreditanalyse=credit risk; Basel III=Basel IV; PSD2; SEPA!; ADP Workforce Now
  Invoicing=Rechnungsstellung=Fakturierung=facturation=facturación=fatturazione=facturatie=faturamento=faturação
  Procure-to-pay=P2P*=purchase-to-pay; Order-to-cash=O2C!=OTC*; Record-to-report=R2R!; ACA*; AAT!; CMA*; IATA*
  Refinitiv!=Refinitiv Eikon=Eikon; FactSet; Capital IQ=S&P Capital IQ; Morningstar!; MSCI Barra; Aladdin*; Murex
  Calypso?; Temenos=Temenos T24; Finacle; Avaloq; Guidewire; Duck Creek; SimCorp=SimCorp Dimension; Charles River IMS
  Oracle Hyperion=Hyperion Planning=Essbase; OneStream; Tagetik=CCH Tagetik; Lucanet=LucaNet; Jedox
  IBM TM1=TM1=Planning Analytics; Pigment*; BlackLine; FloQast; Tipalti; Bill.com; Expensify; Spendesk; Pleo; Jaggaer
  Ivalua; Stripe?=Stripe API=Stripe Billing; Adyen; Chargebee; Zuora; Quantitative Finance=quantitative analysis
  Derivatives?=derivatives pricing; Options Pricing; Fixed Income; Algorithmic Trading
  Actuarial Modeling=actuarial science=Aktuarwissenschaft; Claims Handling=claims management=Schadenbearbeitung
  IFRS 17; ESG reporting=ESG-Reporting=sustainability reporting=Nachhaltigkeitsberichterstattung; CSRD
  GRI*=GRI Standards; Life Cycle Assessment=LCA!=Ökobilanz; Carbon Accounting=GHG Protocol
`
