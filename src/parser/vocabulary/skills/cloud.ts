/** Clouds, operation, networks: spellings as `vocabulary/skills.ts` says. */
export const cloudSkills = `
  AWS=Amazon Web Services=AWS Cloud=AWS services=Amazon AWS=Amazon Web Service
  Azure=Microsoft Azure=Azure Cloud=MS Azure; Google Cloud=GCP!=Google Cloud Platform=Google Cloud Platform (GCP)
  Amazon S3=AWS S3=S3?; Amazon EC2=EC2!=AWS EC2; AWS Lambda=Lambda?; Amazon RDS=RDS?
  EKS!=Amazon EKS=Elastic Kubernetes Service; ECS!=Amazon ECS=Fargate; AKS!=Azure Kubernetes Service
  GKE!=Google Kubernetes Engine; CloudFormation=AWS CloudFormation; AWS CDK=CDK?; Amazon SQS=SQS!; Amazon SNS=SNS?
  IAM!; Azure DevOps; Azure Functions; Azure AD=Entra ID=Azure Active Directory; Azure Data Factory; Cloud Run; Heroku
  Vercel; Netlify; DigitalOcean; Hetzner~; OpenStack; Cloudflare; Akamai!
  VMware=vSphere=VMware vSphere=ESXi=VMware NSX=VMware Horizon=vCenter=vSAN; Hyper-V; Proxmox
  Docker=Docker Compose=Docker Swarm=Dockerfile=Dockerfiles=Docker-Container=docker-compose; Podman
  Kubernetes=K8s=Kubernetes clusters=k3s=kubectl=CKA!=CKAD!=CKS!=k8s; OpenShift=Red Hat OpenShift
  Helm?=Helm Charts=Helm chart; Rancher~; Istio; Envoy?; Argo CD=ArgoCD; Flux?=FluxCD
  Terraform=Terraform Cloud=Terraform modules=HashiCorp Terraform; OpenTofu; Pulumi; Ansible
  Puppet?=Puppet Enterprise; Chef?=Chef Infra; SaltStack=Salt?=Salt Stack; Packer?; Vagrant~; Jenkins
  GitLab CI=GitLab CI/CD=GitLab-CI; GitHub Actions; CircleCI; Travis CI=TravisCI; TeamCity; Bamboo?; Spinnaker~
  CI/CD=CI CD=continuous integration=continuous delivery=continuous deployment=CICD; DevOps; DevSecOps; GitOps
  Infrastructure as Code=infrastructure-as-code=IaC!; Site Reliability Engineering=SRE?; Observability
  Prometheus~=Thanos?; Datadog; Splunk; New Relic; Dynatrace; Nagios; Zabbix; Sentry?; OpenTelemetry; Jaeger?
  PagerDuty; Loki?; Logstash; Network Administration=Netzwerkadministration=network administration=Netzwerktechnik=administration réseau; Git=Git version control=git=GIT!=Git workflows; GitHub~; GitLab~; Bitbucket
  SVN!=Subversion~; Mercurial~; Perforce!; Maven=Apache Maven; Gradle; npm!; Bazel; CMake
  Make?=Makefile=GNU Make=Make.com=Integromat; Artifactory; SonarQube
  Linux=GNU/Linux=Red Hat Enterprise Linux=RHEL!=Linux administration=Linux-Administration=Linux-Systeme=Linux server=Linux systems
  Ubuntu; Debian; CentOS; Unix; Windows Server; macOS; Active Directory=AD DS=Group Policy=GPOs!; LDAP
  TCP/IP=TCP!=UDP!; DNS!; DHCP; VPN?; BGP!; OSPF; MPLS; SD-WAN; Cisco~=Cisco IOS; Juniper?; Fortinet=FortiGate
  Palo Alto Networks; Load Balancing
  Distributed Systems=verteilte Systeme=systèmes distribués=sistemas distribuidos=sistemi distribuiti=sistemas distribuídos=distributed computing
  System Design; High Availability; HashiCorp Vault=Vault?; Consul?; Nomad?; Kong?; Apigee; MuleSoft; Dell Boomi=Boomi
  Crossplane; eBPF; Intune=Microsoft Intune; SCCM!; Jamf; Okta~; ServiceNow; Citrix!
  SharePoint=Microsoft SharePoint=SharePoint Online; Exchange Online=Microsoft Exchange=Exchange Server=MS Exchange
  Microsoft 365=Office 365=M365!=O365!; Microsoft Teams=MS Teams=Teams*; Power Platform=Microsoft Power Platform
  Power Automate=Microsoft Flow; Power Apps=PowerApps; IBM Cloud; Oracle Cloud Infrastructure=Oracle Cloud=OCI!
  Alibaba Cloud; OVHcloud=OVH!; STACKIT; Scaleway; Linode=Akamai Linode; Fly.io
  Hybrid Cloud=multi-cloud=multicloud=private cloud; Cloud Migration=cloud migrations=Cloud-Migration
  Cloud Architecture=cloud architectures=Cloud-Architektur=cloud-native=Cloud Native=cloud computing=Cloud-Computing
  FinOps; AWS Step Functions=Step Functions; AWS EventBridge=EventBridge; AWS SAM
  Amazon CloudWatch=CloudWatch=AWS CloudWatch; AWS CloudTrail=CloudTrail; Amazon Cognito=AWS Cognito=Cognito
  Amazon API Gateway=API Gateway=AWS API Gateway; Amazon CloudFront=CloudFront; Amazon Route 53=Route 53=Route53
  AWS CodePipeline=CodePipeline=CodeBuild=CodeDeploy; AWS AppSync=AppSync; AWS Amplify=Amplify?
  AWS Organizations=AWS Control Tower; Amazon VPC=VPC!=VPCs!; Amazon EBS=EBS!; Amazon ElastiCache=ElastiCache
  AWS Certified Solutions Architect=AWS Solutions Architect certification=AWS certification; Azure Pipelines
  Azure Logic Apps=Logic Apps; Azure Service Bus; Azure App Service=App Services; Azure Blob Storage
  Azure Monitor=Application Insights; Azure Key Vault=Key Vault; Azure Virtual Desktop; Azure Policy; ARM templates
  Google Cloud Functions=Cloud Functions; Google App Engine=App Engine; Google Cloud Storage; Anthos!
  Containerization=containerisation=containerized applications=Containerisierung=container orchestration=Container-Technologien
  Kustomize; Linkerd; Service Mesh; Knative; KEDA!; Karpenter; Cilium; Calico?; containerd; LXC!; Portainer; Tekton
  Harbor*; Backstage*; Terragrunt; CFEngine; Octopus Deploy; GoCD; Concourse CI; Drone CI; Buildkite; JFrog
  Nexus Repository=Nexus?; Renovate*; Dependabot; Semantic Versioning; Trunk-based Development
  GitFlow=Gitflow=Git Flow; Gerrit; Platform Engineering; Incident Management=Incident-Management; Chaos Engineering
  SLOs!=SLIs!=SLAs/SLOs; Disaster Recovery; Monitoring and Alerting=monitoring tools; VictoriaMetrics; Graylog
  Fluentd=Fluent Bit; Elastic APM; AppDynamics; SolarWinds; PRTG!; Checkmk; Icinga; Opsgenie; SUSE=SLES!=openSUSE
  Rocky Linux=AlmaLinux; Alpine Linux; Yocto=Yocto Project; Buildroot; FreeBSD; AIX!; Solaris!; HP-UX
  z/OS=IBM mainframe=mainframe; Windows 10=Windows 11=Microsoft Windows=MS Windows; Nutanix; XenServer; KVM!; QEMU
  Veeam; Commvault; Veritas NetBackup=NetBackup; NetApp; Ceph; SAN*=SAN storage; NAS*; Dell EMC
  HPE servers=HPE ProLiant; Routing and Switching=switching and routing=Routing & Switching=network routing
  Firewalls=firewall=Firewall-Systeme; VLAN=VLANs; IPv6=IPv4; SNMP!; Wi-Fi=WiFi=802.11; VoIP=SIP*; NetFlow
  Cisco Meraki=Meraki; Aruba*=Aruba Networks; Arista=Arista Networks; MikroTik; Ubiquiti=UniFi; F5!=F5 BIG-IP=BIG-IP
  Check Point*; pfSense=OPNsense; Sophos!; Zscaler; Infoblox; CDN!=CDNs!
  Ticketing Systems=ticketing system=Ticketsystem=Ticketsysteme=Ticketsystemen; Mobile Device Management=MDM-Systeme
  Windows Deployment=Autopilot*=Windows Autopilot; Remote Desktop=RDP!=TeamViewer; Web Hosting=cPanel=Plesk
  Network Protocols=networking protocols=Netzwerkprotokolle
`
