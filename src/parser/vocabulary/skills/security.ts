/** Security and data protection: spellings as `vocabulary/skills.ts` says. */
export const securitySkills = `
  Cryptography=Kryptographie
  Penetration Testing=pentesting=pen testing=Penetrationstests=penetration tests=ethical hacking=Pentests=pen-testing
  OWASP; SIEM; SOC 2=SOC2; ISO 27001=ISO/IEC 27001=ISO27001=ISO 27001/27002=ISO 27002; NIST!=NIST CSF=NIST 800-53
  Zero Trust; Threat Modeling=threat modelling; Vulnerability Management; CISSP=CISSP certification; CISM; CEH!
  OSCP=OSCE!; Burp Suite; Metasploit; Wireshark; Kali Linux; CompTIA Security+=Security+; CCNA; CCNP
  GDPR=DSGVO=RGPD=General Data Protection Regulation=Datenschutz-Grundverordnung=AVG?=EU-DSGVO=DS-GVO
  HIPAA=HIPAA compliance; PCI DSS=PCI-DSS=PCI!=PCI compliance
  Cybersecurity=cyber security=IT-Sicherheit=cybersécurité=ciberseguridad=cibersicurezza=cibersegurança=IT security=IT-Security
  Information Security=Informationssicherheit=sécurité de l'information=seguridad de la información
  Application Security=AppSec!; Cloud Security=Cloud-Sicherheit; Network Security=Netzwerksicherheit=sécurité réseau
  Red Teaming=red team=purple team; Blue Team; Threat Hunting; Threat Intelligence=CTI*; Incident Response
  Digital Forensics=DFIR!=IT-Forensik; Malware Analysis; Reverse Engineering
  Security Operations=SOC?=Security Operations Center; Security Audits=security audit
  Vulnerability Assessment=vulnerability scanning; SAST!=DAST!=SAST/DAST; SOAR!; EDR!=XDR!=EDR/XDR
  DLP!=data loss prevention; WAF!; IDS/IPS; PKI!; TLS!=SSL!=SSL/TLS=TLS/SSL
  Encryption=Verschlüsselung=chiffrement=cifrado
  Identity and Access Management=identity & access management=Identity Management; SSO!=single sign-on=single sign on
  MFA!=multi-factor authentication=two-factor authentication; Privileged Access Management=PAM*; CyberArk; SailPoint
  Ping Identity=PingFederate; Keycloak; Auth0; CrowdStrike=CrowdStrike Falcon; SentinelOne
  Microsoft Defender=Defender for Endpoint; Microsoft Sentinel=Azure Sentinel; QRadar=IBM QRadar; ArcSight; LogRhythm
  Elastic Security; Carbon Black; Trend Micro; Symantec; McAfee; Nessus=Tenable!; Qualys; Rapid7; Snyk; Veracode
  Checkmarx; Fortify*; Prisma Cloud; Trivy; Falco*; Nmap; Ghidra; IDA Pro; Cobalt Strike; Volatility*; YARA!; Snort*
  Suricata; Zeek; OSINT; MITRE ATT&CK=MITRE; CIS Controls=CIS benchmarks; ISO 27701; ISO 22301
  BSI IT-Grundschutz=IT-Grundschutz=BSI-Grundschutz; TISAX; KRITIS; NIS2=NIS-2; DORA!; FedRAMP; CMMC
  SOX!=Sarbanes-Oxley; CCPA
  Data Protection=Datenschutz=protection des données=protección de datos=protezione dei dati=gegevensbescherming=proteção de dados
  LGPD!; HITRUST; CISA!; CRISC; CCSP; GIAC!=GCIH!=GSEC!; CompTIA A+; CompTIA Network+
  Security Awareness=security awareness training; Risk Assessment=risk assessments=Risikobewertung
  Business Continuity=business continuity management=BCM*; Secure Coding=secure software development=SSDLC!; SBOM!
  Kerberos; Post-quantum Cryptography; Homomorphic Encryption; Zero-knowledge Proofs=zk-SNARKs
`
