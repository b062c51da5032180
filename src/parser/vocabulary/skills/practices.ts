/** Methods, testing, mobile and games: spellings as `vocabulary/skills.ts` says. */
export const practicesSkills = `
  Scrum=Scrum Master=Certified Scrum Master=CSM!=PSM!=PSPO!=CSPO!=Scrum framework; Kanban=Kanban boards
  Agile~=agile methodologies=agile methodology=agile development=agile software development=agile software processes=agile processes=agile practices=agile Methoden=agiler Softwareentwicklung=agile Softwareentwicklung=agile Entwicklung=méthodes agiles=méthode agile=méthodologies agiles=metodologías ágiles=metodología ágil=metodologie agili=metodologias ágeis=Agile/Scrum=agile environment=agile ways of working=agile working=agiles Arbeiten=agilen Methoden=agile Vorgehensmodelle=entorno ágil=environnement agile=agile delivery=agile project management=agiles Projektmanagement=agile Projektmethoden
  SAFe!=Scaled Agile Framework=SAFe Agilist=Leading SAFe; Extreme Programming; Pair Programming
  TDD!=test-driven development=test driven development; BDD!=behavior-driven development
  Unit Testing=unit tests=Unit-Tests; Integration Testing=integration tests
  Test Automation=automated testing=Testautomatisierung; End-to-end Testing=E2E testing=e2e tests
  Performance Testing=load testing; Regression Testing; Manual Testing; Selenium=Selenium WebDriver
  Cypress?=Cypress.io=Cypress tests; Playwright?=Playwright tests=Microsoft Playwright; Puppeteer; Jest?; Vitest
  Mocha?; Jasmine?; JUnit; TestNG; Mockito; pytest; RSpec; NUnit=xUnit; Appium; Cucumber?; Gherkin~; Postman~; JMeter
  k6!; Gatling~; ISTQB; Design Patterns=Entwurfsmuster
  Object-oriented Programming=OOP!=objektorientierte Programmierung=object oriented programming=programación orientada a objetos=programmation orientée objet
  Functional Programming=funktionale Programmierung; Clean Code; SOLID?=SOLID principles; Hexagonal Architecture; CQRS
  Event Sourcing; Multithreading=multi-threading=concurrency; Algorithms and Data Structures=data structures
  API design; Code Review=code reviews=Code-Reviews; UML!; BPMN; Enterprise Architect; TOGAF
  Requirements Engineering=Requirements-Engineering; ITIL=ITIL v4=ITIL 4=ITIL v3=ITIL Foundation
  Android~=Android SDK=Android Studio=Android development=Android-Entwicklung=Kotlin Android
  iOS!=iOS SDK=iOS development=iOS-Entwicklung; SwiftUI; UIKit; Combine*; Jetpack Compose; Flutter?=Flutter/Dart
  Xamarin=.NET MAUI; Ionic?=Ionic Framework; Cordova~; Kotlin Multiplatform=KMM!; Xcode
  Unity?=Unity3D=Unity 3D=Unity Engine=Unity 3d=Unity game engine
  Unreal Engine=Unreal?=UE5!=Unreal Engine 5=UE4!=Unreal 5; Godot; OpenGL; Vulkan?; DirectX; Blockchain; Ethereum
  Smart Contracts; Web3; DeFi!; Quantum computing; HPC!=high-performance computing; MPI!; OpenMP; Slurm; LabVIEW; LLVM
  GCC!; Vim~; VS Code=Visual Studio Code; Visual Studio; IntelliJ=IntelliJ IDEA; Eclipse?; LeSS!; Scrumban
  Waterfall?=waterfall methodology=Wasserfallmodell; Lean?=Lean Startup=Lean principles; DMAIC!
  Project Management=Projektmanagement=gestion de projet=gestión de proyectos=gestione progetti=project management=gestão de projetos=projectmanagement
  Portfolio Management=Portfoliomanagement
  Change Management=Change-Management=gestion du changement=gestión del cambio
  Stakeholder Management=Stakeholdermanagement=stakeholder engagement=gestion des parties prenantes
  Risk Management=Risikomanagement=gestion des risques=gestión de riesgos=gestione del rischio=gestão de riscos
  Quality Management=Qualitätsmanagement=gestion de la qualité=gestión de calidad=kwaliteitsmanagement
  Quality Assurance=Qualitätssicherung=assurance qualité=garantía de calidad
  Process Improvement=continuous improvement=Prozessoptimierung=amélioration continue=mejora continua=miglioramento continuo=melhoria contínua
  Business Analysis=Business-Analyse
  Requirements Analysis=requirements gathering=Anforderungsanalyse=Anforderungsmanagement
  User Stories=user story mapping; Backlog Management=backlog refinement=product backlog
  Product Discovery=continuous discovery
  Software Architecture=Softwarearchitektur=architecture logicielle=arquitectura de software=architettura software
  Monorepo; Refactoring; Debugging; Algorithms=Algorithmen=algorithmes=algoritmos; Operating Systems
  Compilers=compiler design; Concurrency=parallel programming=parallel computing
  Low-latency Systems=low latency systems=low-latency
  Technical Documentation=Technische Dokumentation=technical writing=documentation technique; Smoke Testing
  Acceptance Testing=user acceptance testing=UAT!=Abnahmetests; Exploratory Testing; Mutation Testing
  Test Planning=test plans=test cases=Testfälle; Robot Framework; WebdriverIO; Katalon; TestRail; Zephyr?; Xray*
  Tosca*=Tricentis Tosca; HP ALM=ALM Quality Center; SoapUI; REST Assured=RestAssured; Locust?; LoadRunner
  BrowserStack; Sauce Labs; Detox*; Espresso?; XCTest=XCUITest; Testing Library=React Testing Library; Chromatic*
  SpecFlow; PlantUML; Mermaid*; ArchiMate; SysML; COBIT; ITSM!=IT Service Management=IT-Service-Management; CAPM!
  PMI-ACP; PMBOK; V-Modell XT=V-Modell=V-Model; HERMES*; Basecamp; Airtable; Azure Boards=TFS!=Team Foundation Server
  YouTrack; Redmine; Productboard; Aha!; Mural*; Lucidchart; draw.io=diagrams.net
  Mobile Development=mobile app development=App-Entwicklung; Core Data; ARKit; ARCore; watchOS=tvOS; visionOS
  Capacitor?=CapacitorJS; NativeScript; Fastlane; TestFlight=App Store Connect; Crashlytics; Dagger?=Dagger Hilt
  Retrofit?; CryEngine; Cocos2d=Cocos2d-x; GameMaker; Roblox=Roblox Studio; SDL!; PhysX; FMOD; Wwise
  Game Design=gameplay programming=level design; OpenXR; Virtual Reality=VR?=AR/VR=augmented reality=Virtual-Reality
  WebXR
`
