/** Office tools, business software, sales and service: spellings as `vocabulary/skills.ts` says. */
export const officeSkills = `
  Microsoft Office=MS Office=MS-Office=Office-Paket=Microsoft Office Suite=Pack Office=Paquete Office=pacchetto Office=pacote Office=suite Office=Office Suite=Office 365 suite=MS Office Suite=MS-Office-Paket=Office-Anwendungen=MS-Office-Programme=Office-Programme=Office-Kenntnisse=suite bureautique=MS-Office-Produkte=Microsoft-Office=Microsoft 365 Apps=MS-Office Kenntnisse=ofimática=bureautique=Microsoft Office-pakket=Office-pakket
  Excel~=Microsoft Excel=MS Excel=MS-Excel=advanced Excel=Excel-Kenntnisse=Excel avanzado=Excel avancé=Excel avanzato=Excel avançado=Excel/VBA=Microsoft Excel (advanced)=Advanced Excel=Excel sheets=Excel spreadsheets
  Word?=Microsoft Word=MS Word=MS-Word=Word processing; PowerPoint=Microsoft PowerPoint=Power Point=MS PowerPoint=PPT!
  Outlook?=Microsoft Outlook=MS Outlook=Outlook-Kalender; Access?=Microsoft Access=MS Access; Visio=Microsoft Visio
  Google Workspace=G Suite=Google Suite=Google Docs=Google Drive; Google Sheets=Google Spreadsheets
  SAP!=SAP ERP=SAP-Kenntnisse=SAP ECC=SAP-Anwender; SAP S/4HANA=S/4HANA=S4HANA=SAP S4/HANA=SAP S/4 HANA
  SAP FI/CO=SAP FI=SAP CO=SAP FICO=SAP FI/CO module=SAP CO-PA=FI/CO=SAP Finance; SAP MM; SAP SD; SAP PP; SAP EWM
  SAP SuccessFactors=SuccessFactors=Success Factors=Employee Central; SAP Ariba=Ariba~; SAP R/3; SAP Fiori
  DATEV=DATEV-Kenntnisse=DATEV Unternehmen online=DATEV Rechnungswesen=DATEV LODAS; Lexware
  Sage?=Sage 50=Sage X3=Sage 100=Sage 200=Sage Intacct=Sage Payroll; QuickBooks; Xero; NetSuite=Oracle NetSuite
  Oracle ERP=Oracle Fusion=Oracle EBS
  Microsoft Dynamics 365=Dynamics 365=MS Dynamics=Microsoft Dynamics=Dynamics NAV=Navision=Business Central=Dynamics CRM=Dynamics AX=MS Dynamics 365=Microsoft Dynamics NAV=Microsoft Navision=D365!=Microsoft Business Central
  Workday?=Workday HCM=Workday Recruiting
  Salesforce~=Salesforce CRM=SFDC!=Sales Cloud=Service Cloud=Salesforce Marketing Cloud=Salesforce Lightning=Salesforce.com=Salesforce Administrator
  HubSpot=HubSpot CRM=Hubspot Marketing Hub=Hub Spot; Pipedrive; Zoho!=Zoho CRM=Zoho Books=ZohoCRM
  Marketo=Marketo Engage; Pardot; Mailchimp=MailChimp; Klaviyo=Klavyio; Braze?=Braze.com; Zendesk=Zendesk Support
  Intercom?=Intercom.io; Freshdesk; Gong?=Gong.io; SalesLoft=Salesloft; Apollo.io=Apollo*; ZoomInfo
  LinkedIn Sales Navigator=Sales Navigator; LinkedIn Recruiter=LinkedIn Talent; Greenhouse?; Personio=Personio HR
  Jira=JIRA=Atlassian Jira=Jira Service Management=Jira Software=Jira/Confluence; Confluence=Atlassian Confluence
  Trello; Asana~=Asana boards; Monday.com=monday.com=Monday*; Notion?=Notion.so; Slack?=Slack channels; ClickUp
  Smartsheet; Miro~=Miro boards; MS Project=Microsoft Project; Primavera!=Primavera P6
  ERP!=ERP systems=ERP-System=ERP-Systeme=ERP-Systemen=ERP system=ERP-Software=ERP software=enterprise resource planning
  CRM!=CRM-System=CRM-Systeme=CRM systems=CRM software=CRM tools=customer relationship management=CRM system; WMS!
  PIM?; Prince2=PRINCE2; PMP!=PMP certification=PMP-Zertifizierung=Project Management Professional; IPMA
  Six Sigma=Lean Six Sigma=Six Sigma Green Belt=Six Sigma Black Belt=Green Belt=Black Belt=Lean Six Sigma Green Belt
  Lean Management=lean manufacturing=Lean Production=Lean-Management=Lean Six-Sigma=Lean-Methoden=Toyota Production System
  Kaizen=KVP!=kontinuierlicher Verbesserungsprozess; 5S!=5S-Methode; FMEA=DFMEA=PFMEA; OKRs!=OKR!; TOEFL?
  Zapier=Zapier automations; n8n!=n8n.io; UiPath=UiPath Studio; Automation Anywhere; Blue Prism
  RPA!=robotic process automation; TikTok Ads=TikTok Ads Manager; Hootsuite=HootSuite; OneNote
  Microsoft Planner=MS Planner; LibreOffice=OpenOffice; Microsoft Copilot for Office; Webex; DocuSign
  Adobe Acrobat=Acrobat?; Evernote; Todoist; Wrike; SAP HCM=SAP HR; SAP PM; SAP QM; SAP WM; SAP PS; SAP TM
  SAP IBP=SAP APO; SAP CRM; SAP BTP=SAP Business Technology Platform; SAP Basis
  SAP PI/PO=SAP Integration Suite=SAP CPI; SAP Business One; SAP Business ByDesign; SAP Analytics Cloud=SAC*
  SAP Concur=Concur?; SAP Fieldglass=Fieldglass; SAPUI5=UI5=SAP UI5=OpenUI5; SAP LE; SAP MDG; SAP Activate; SAP IS-U
  Oracle E-Business Suite=Oracle R12; Oracle HCM Cloud=Oracle HCM; Oracle Financials=Oracle Cloud ERP; PeopleSoft
  JD Edwards=JDE!; Infor LN=Infor M3=Infor ERP=Infor CloudSuite; Epicor; IFS ERP=IFS Applications; Odoo; ERPNext
  Acumatica; Syspro; proALPHA; abas ERP; Exact Online; AFAS; Visma; Unit4=Agresso; Agenda Lohn; Addison*
  A3 ERP=A3ERP=A3Nom; Contaplus=ContaPlus; Holded?; TeamSystem; Zucchetti; Cegid; EBP!; Silae; Primavera ERP
  TOTVS=Protheus; Tally?=Tally ERP=Tally Prime; MYOB; FreshBooks; Blackbaud!=Raiser's Edge; Yardi=Yardi Voyager
  AppFolio; RealPage; Toast POS; Lightspeed?; Salesforce Development=Lightning Web Components=LWC!=Visualforce
  Salesforce CPQ=CPQ*; SugarCRM; Freshsales=Freshworks!; Attio; Copper CRM; Gainsight; ChurnZero; Totango; Planhat
  Front*; Gorgias; Help Scout=HelpScout; LivePerson; Genesys; Five9; Talkdesk; Avaya; Twilio; Aircall; RingCentral
  B2B Sales=B2B-Vertrieb=vente B2B=ventas B2B=vendite B2B; SaaS Sales
  Lead Generation=lead gen=Leadgenerierung=génération de leads=generación de leads
  Cold Calling=Kaltakquise=cold outreach=prospection téléphonique
  Account Management=key account management=Key-Account-Management; Sales Forecasting; Solution Selling
  Consultative Selling; MEDDIC=MEDDPICC; SPIN Selling; Challenger Sale; Lemlist; Cognism; Lusha; Clari!
  Touch Typing=10-Finger-System=Zehnfingersystem
  Supply Chain Management=Lieferkettenmanagement=gestion de la chaîne logistique
  Warehouse Management=Lagerverwaltung=Lagerlogistik=gestion d'entrepôt=gestión de almacén=gestione magazzino=magazijnbeheer
  Inventory Management=inventory control=Bestandsmanagement=gestion des stocks=gestión de inventarios=voorraadbeheer=gestão de stocks=gestão de estoque=stock control
  Demand Planning; S&OP; Incoterms; Customs Clearance=Zollabwicklung=customs procedures=dédouanement
  Dangerous Goods=ADR-Schein=ADR licence=ADR certificate=Gefahrgut
  Vendor Management=supplier management=Lieferantenmanagement; Microsoft Power Query
`
