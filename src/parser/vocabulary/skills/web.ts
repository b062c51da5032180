/** Frameworks, libraries and systems of the web: spellings as `vocabulary/skills.ts` says. */
export const webSkills = `
  React~=React.js=ReactJS=React JS=React 18=React Hooks=ReactJs; React Native
  Redux=Redux Toolkit=RTK Query=Redux Saga; Next.js=NextJS; Vue.js=VueJS=Vue~=Vue 3=Vuex=Pinia*=Vuejs=Vue 2
  Nuxt=Nuxt.js; Angular~=AngularJS=Angular.js=Angular 2+=Angular 17=Angular CLI; Svelte=SvelteKit; SolidJS
  Ember.js=EmberJS; Backbone.js; jQuery; Bootstrap?=Twitter Bootstrap; Tailwind CSS=Tailwind=TailwindCSS
  Material UI=MUI!; Storybook~=Storybook.js; Webpack; Vite~; Babel?; Three.js=ThreeJS; D3.js=D3!; WebGL; WebRTC
  WebSockets=WebSocket; Node.js=NodeJS=Node?=node?; Express?=Express.js=ExpressJS; NestJS=Nest.js; Deno~; Bun*=Bun.js
  Django; Flask?; FastAPI; Ruby on Rails=Rails~=RoR!; Sinatra?; Laravel; Symfony; CakePHP; CodeIgniter
  Spring?=Spring Framework=Spring MVC=Spring Cloud=Spring Data=Spring Security; Spring Boot; Hibernate~; JPA!; Quarkus
  Micronaut; Jakarta?; Struts!; Play Framework=Play 2; Akka
  .NET=.NET Core=dotnet=NET Core=DotNet=.NET Framework=ASP.NET=ASP.NET Core=ASP.NET MVC; Entity Framework=EF Core
  Blazor; WPF!; WinForms=Windows Forms; WordPress; Drupal; TYPO3; Joomla; Magento=Adobe Commerce
  Shopify=Shopify Plus=Shopify Liquid=Shopify Apps; WooCommerce; Contentful!; Strapi; Sitecore
  Adobe Experience Manager=AEM!; Webflow=WebFlow; Wix?; PrestaShop; Shopware
  REST!=RESTful=REST API=REST APIs=RESTful API=RESTful APIs=REST-APIs=REST-API=RESTful services=Rest-API; gRPC; SOAP!
  Protobuf=Protocol Buffers=protobufs; OpenAPI=Swagger!; OAuth=OAuth2=OAuth 2.0=OAuth2.0; JWT!; SAML
  OpenID Connect=OIDC!
  Microservices=microservice=Microservice-Architektur=micro-services=microservizi=microservicios=microsserviços
  Event-driven Architecture=event driven architectures=event driven architecture=event-driven systems=ereignisgesteuerte Architektur
  Serverless=serverless architecture=FaaS!; Domain-driven Design=DDD!=domain driven design
  Elasticsearch=Elastic Search=ELK!=ELK Stack=ELK stack=Elastic Stack=Elastic?; OpenSearch; Solr=Apache Solr
  Lucene=Apache Lucene; RabbitMQ; Kafka~=Apache Kafka=Kafka Streams=Confluent Kafka=KSQL; ActiveMQ; NATS!; Celery?
  Nginx=nginx; Apache HTTP Server=Apache webserver=Apache web server; HTMX; Astro?; Remix?=Remix.run
  Gatsby~=Gatsby.js=GatsbyJS; Electron?=Electron.js=ElectronJS; Qt!=QML=Qt/QML=PyQt=PySide=Qt5=Qt6; GTK!; tRPC!
  Prisma~=Prisma ORM; Sequelize; SQLAlchemy; MyBatis; Progressive Web Apps=PWA!=PWAs!=progressive web app
  WCAG=WCAG 2.1; Responsive Design=responsive web design=responsives Design; Accessibility Testing
  React Query=TanStack Query=TanStack; React Router; MobX; Zustand?; RxJS=NgRx; Preact; Qwik; Lit*=LitElement
  Stencil*=StencilJS; Web Components; Alpine.js=AlpineJS; Hotwire*=Turbo Rails; Stimulus*=StimulusJS; Polymer*
  Meteor*=Meteor.js; Eleventy; Hugo?; Jekyll?; Handlebars*=Handlebars.js; Twig?; Pug*; EJS!
  styled-components=styled components=Emotion CSS; CSS-in-JS; CSS Modules; CSS Grid=Flexbox; Bulma*; Chakra UI
  Ant Design; shadcn/ui=shadcn; Radix UI=Radix*; Vuetify; PrimeNG=PrimeReact=PrimeFaces; Quasar*; Angular Material
  Web Accessibility=WAI-ARIA=a11y=Barrierefreiheit*=BITV!=accessibility standards; Server-side Rendering=SSR*
  Single-page Applications=SPA*=single page application=single page applications=SPAs?
  Micro Frontends=micro-frontends=microfrontends=micro frontend; Module Federation; Rollup*; esbuild; Parcel?
  Turbopack; SWC!; Turborepo; Nx*; Lerna?; pnpm; Yarn?; ESLint; Prettier*; Gulp?; Grunt?; Highcharts
  ECharts=Apache ECharts; Chart.js; Leaflet*; Mapbox; OpenLayers; Cesium*=CesiumJS; PixiJS; Babylon.js; GSAP; Lottie?
  Apollo GraphQL=Apollo Client=Apollo Server=Apollo Federation; Hasura; TypeORM; Drizzle ORM=Drizzle*; Mongoose*
  Knex*=Knex.js; Fastify; Hapi*=hapi.js; Koa*=Koa.js; AdonisJS; Socket.IO=Socket.io; Hono*
  Phoenix?=Phoenix LiveView=Phoenix Framework; Ecto*; Nerves*; Gin*=Gin-Gonic; Actix=Actix Web; Axum*; Tokio*; Tauri
  wxWidgets; JavaFX; Vaadin; GWT!; JSF!; JSP!; Servlets*=Java Servlets; EJB!; Tomcat=Apache Tomcat; JBoss=WildFly
  WebLogic; WebSphere=IBM WebSphere; Jetty?; Vert.x; Dropwizard; Helidon; Apache Camel=Camel?; Apache CXF; jOOQ
  Lombok?=Project Lombok; Liquibase; Flyway; Thymeleaf; Project Reactor=Spring WebFlux=WebFlux; RxJava; Ktor; http4s
  ZIO!; Cats Effect; Pekko; Tornado?; aiohttp; Pyramid*; Alembic*; Pydantic; Django REST Framework=DRF!; Wagtail
  Gunicorn; Scrapy; Beautiful Soup=BeautifulSoup; Sidekiq; Hanami?; Livewire?=Laravel Livewire; Zend Framework=Laminas
  Yii?=Yii2; PHPUnit; Neos CMS; Contao; Umbraco; Kentico=Kentico Xperience; Optimizely!=Episerver; Storyblok
  Sanity*=Sanity.io; Prismic; Hygraph; Craft CMS; ProcessWire; Liferay; Bloomreach; commercetools
  SAP Commerce=Hybris=SAP Hybris; Salesforce Commerce Cloud=SFCC!=Demandware; BigCommerce; Squarespace; Elementor
  Retool!; OutSystems; Mendix; SignalR; Dapper*; LINQ!; MediatR; ASP.NET Web API=Web API*; WCF!; UWP!; Avalonia
  Telerik; IIS!; HAProxy; Varnish?; Traefik; Caddy?; LAMP!=LAMP stack; MERN!=MERN stack; MEAN!=MEAN stack; JAMstack
  Headless CMS; Webhooks=webhook; Web Scraping=web crawling; Service Workers
  Web Performance=Core Web Vitals=Lighthouse*; Browser APIs=DOM*
`
