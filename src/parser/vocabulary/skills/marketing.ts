/** Marketing, communication, commerce: spellings as `vocabulary/skills.ts` says. */
export const marketingSkills = `
  SEO!=search engine optimization=Suchmaschinenoptimierung=SEO/SEM=search engine optimisation=technical SEO=on-page SEO=SEO-Optimierung=référencement naturel=posicionamiento SEO
  SEM!=SEA?=search engine marketing=search engine advertising; Google Ads=Google AdWords=AdWords
  Meta Ads=Facebook Ads=Meta Ads Manager=Meta Business Suite=Facebook Ads Manager=Instagram Ads; LinkedIn Ads; PPC!
  Semrush=SEMrush; Ahrefs=ahrefs
  Email Marketing=E-Mail-Marketing=email campaigns=e-mail marketing=newsletter marketing
  Content Marketing=Content-Marketing=content creation=content strategy=création de contenu=creación de contenido
  Marketing Automation=Marketing-Automation=marketing automatisé; Affiliate Marketing
  Conversion Rate Optimization=CRO*=conversion optimization=conversion rate optimisation=Conversion-Optimierung
  Copywriting=copy writing=rédaction web=redacción publicitaria; Microsoft Advertising=Bing Ads; YouTube Ads
  Amazon Ads=Amazon Advertising; Programmatic Advertising=programmatic?=DV360=Display & Video 360=The Trade Desk
  Campaign Manager 360; Performance Marketing=performance marketing campaigns
  Digital Marketing=Online-Marketing=Online Marketing=Digitalmarketing=marketing digital=marketing digitale
  Social Media Marketing=social media management=Social-Media-Marketing=community management=gestion des réseaux sociaux=redes sociales*
  Influencer Marketing; Growth Marketing=growth hacking
  Public Relations=Öffentlichkeitsarbeit=relations publiques=relaciones públicas=relazioni pubbliche
  Market Research=Marktforschung=études de marché=investigación de mercados=ricerche di mercato=marktonderzoek=pesquisa de mercado
  Landing Pages
  Attribution Modeling=marketing attribution=marketing mix modeling=MMM*; App Store Optimization=ASO*
  Lead Nurturing=lead scoring; Account-based Marketing=ABM!; CRM Marketing=lifecycle marketing; ActiveCampaign
  Brevo=Sendinblue; Constant Contact; Iterable*; Customer.io; Emarsys; Oracle Eloqua=Eloqua; Adobe Campaign
  Adobe Journey Optimizer; Unbounce; Buffer*; Sprout Social; Sprinklr; Meltwater!; Cision; Brandwatch
  Similarweb=SimilarWeb; Screaming Frog; Sistrix=SISTRIX; Moz*; Majestic*; AppsFlyer; Branch.io; Taboola=Outbrain
  Criteo; Pinterest Ads; Snapchat Ads; Merchandising?=visual merchandising=Warenpräsentation=merchandisage
  Amazon Seller Central=Seller Central=Amazon Vendor Central; Google Merchant Center=Google Shopping
  Video Editing=Videobearbeitung=Videoschnitt=montage vidéo=edición de vídeo=montaggio video
  Photography=Fotografie=fotografía=photographie; Podcast Production; Proofreading=Lektorat?=Korrektorat; Subtitling
  Fundraising=grant writing
`
