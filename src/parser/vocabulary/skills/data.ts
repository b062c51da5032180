/** Databases, pipelines, analysis: spellings as `vocabulary/skills.ts` says. */
export const dataSkills = `
  PostgreSQL=Postgres=PostGIS=psql; MySQL=Percona; MariaDB; SQLite
  Microsoft SQL Server=SQL Server=MS SQL=MSSQL=MS SQL Server
  Oracle Database=Oracle DB=Oracle SQL=Oracle?=Oracle 19c=Oracle 12c=Oracle PL/SQL Database; MongoDB=Mongo~; Redis
  Memcached; Cassandra~=Apache Cassandra; ScyllaDB; DynamoDB=Amazon DynamoDB; Couchbase; CouchDB; Neo4j; HBase
  ClickHouse; Snowflake~; BigQuery=Google BigQuery; Redshift=Amazon Redshift=AWS Redshift; Databricks; Delta Lake
  Apache Iceberg=Iceberg?; Hadoop=Apache Hadoop; HDFS; MapReduce; Hive?=Apache Hive; Pig?=Apache Pig
  Spark?=Apache Spark=PySpark=Spark SQL=Spark Streaming; Flink=Apache Flink; Apache Beam=Beam?; Scio!
  Storm?=Apache Storm; Presto?=PrestoDB; Trino; Impala?; Druid?=Apache Druid; Airflow=Apache Airflow; Dagster
  Prefect?; Luigi?; dbt!=DBT?; Fivetran; Airbyte; Talend; Informatica~=Informatica PowerCenter; SSIS!; SSRS!; SSAS!
  Pentaho; NiFi=Apache NiFi; Tableau!=Tableau Server=Tableau Prep; Power BI=PowerBI=Microsoft Power BI=PowerBi=Power-BI
  Looker~=Looker Studio=LookML; Qlik=QlikView=Qlik Sense=QlikSense; Metabase; Superset?=Apache Superset
  Grafana=Grafana Loki=Grafana Tempo; Kibana; MicroStrategy; SAP BW=SAP BW/4HANA; SAP BusinessObjects; Alteryx; KNIME
  Domo?; Sigma Computing; Mode Analytics; Amplitude?; Mixpanel; Segment?=Twilio Segment
  Google Analytics=GA4!=Google Analytics 4=Google Analytics (GA4); Google Tag Manager; Adobe Analytics
  ETL!=ELT!=ETL/ELT; Data Warehousing=data warehouse=Data-Warehouse=DWH!=data warehouses
  Data Modeling=data modelling=Datenmodellierung; Data Pipelines=data pipeline; Data Lake=data lakes=lakehouse
  Data Mining; Data Visualization=data visualisation=Datenvisualisierung; Data Governance; Pandas~=pandas!; NumPy
  SciPy; Matplotlib; Polars; Dask; Jupyter=Jupyter Notebook=Jupyter Notebooks; Streamlit; Plotly
  Parquet=Apache Parquet; Avro!=Apache Avro; CockroachDB; TimescaleDB; InfluxDB; Supabase; Firebase=Firestore
  Amazon Aurora=Aurora?; Teradata; Vertica; Netezza; DB2!=IBM DB2; SAP HANA=SAP S/4HANA HANA; Pinecone; Weaviate
  Milvus; Qdrant; pgvector; Vector Databases=vector database; FAISS; Great Expectations; OpenMetadata
  Kinesis!=AWS Kinesis=Amazon Kinesis; Pub/Sub=Google Pub/Sub; Confluent?; Apache Pulsar=Pulsar*; ZeroMQ; IBM MQ
  Redpanda; Algolia; Typesense; Meilisearch; Oracle APEX; Oracle Forms; Sybase; Informix; SingleStore=MemSQL
  YugabyteDB; Vitess; PlanetScale; Neon*; Turso; DuckDB; Apache Pinot=Pinot*; StarRocks; Apache Doris; Greenplum
  Exasol!; Firebolt; Dremio; Starburst?; Apache Hudi=Hudi; Unity Catalog; AWS Glue=Glue?
  Amazon Athena=AWS Athena=Athena?; Amazon EMR=EMR Serverless; AWS Lake Formation; Amazon QuickSight=QuickSight
  Azure Synapse=Azure Synapse Analytics=Synapse Analytics; Microsoft Fabric=MS Fabric; Azure Databricks
  Azure Cosmos DB=Cosmos DB=CosmosDB; Azure Event Hubs=Event Hubs; Azure Stream Analytics
  Google Dataflow=Cloud Dataflow=Dataflow*; Google Dataproc=Dataproc; Cloud Composer; Cloud Spanner=Google Spanner
  Bigtable; Cloud SQL; AlloyDB; Matillion; Stitch*; Meltano; Hightouch!; Census*; Rudderstack; Snowplow!; Debezium
  Change Data Capture=CDC*; Data Vault=Data Vault 2.0; Dimensional Modeling=Kimball=star schema=Sternschema; Data Mesh
  Data Quality=data quality management=Datenqualität; Data Lineage; Data Catalog=data catalogue; Collibra!; Alation
  Atlan!; Informatica MDM=Informatica IDQ; Master Data Management=MDM*=Stammdatenmanagement; IBM DataStage=DataStage
  Ab Initio; SAS Enterprise Guide=SAS Viya; SPSS Modeler; RapidMiner; Dataiku; DataRobot; H2O.ai; IBM Cognos=Cognos!
  Oracle BI=OBIEE!=Oracle Analytics Cloud; ThoughtSpot; Redash; Sisense; Spotfire=TIBCO Spotfire; Yellowfin; Hex*
  Deepnote; Zeppelin?=Apache Zeppelin; Crystal Reports; Power Pivot=PowerPivot
  Pivot Tables=PivotTables=Pivot-Tabellen=tableaux croisés dynamiques=tablas dinámicas=tabelle pivot=tabelas dinâmicas=draaitabellen
  VLOOKUP=XLOOKUP=SVERWEIS; Excel Macros=Makros?; Business Intelligence=BI?=BI tools=BI-Tools
  Data Analysis=data analytics=Datenanalyse=Datenanalysen=analyse de données=análisis de datos=analisi dei dati=análise de dados=data-analyse
  Big Data; Data Science=Datenwissenschaft; Data Engineering; Data Cleaning=data cleansing=data wrangling
  Data Migration=Datenmigration; Data Integration=Datenintegration
  Real-time Data Processing=stream processing=streaming data=event streaming; Web Analytics=Webanalyse; Matomo=Piwik
  Google BigQuery ML=BigQuery ML; Google Search Console=Search Console; Hotjar; Heap*; PostHog; Pendo!; FullStory
  Piano Analytics=AT Internet; Adobe Target; VWO!; LaunchDarkly; Statsig!; Seaborn; GeoPandas; PyArrow=Apache Arrow
  cuDF=RAPIDS!; statsmodels; Shiny?=Shiny apps; PyMC; JMP!; Google Colab; RStudio Connect=Posit*
`
