/** Machine learning, statistics, optimisation: spellings as `vocabulary/skills.ts` says. */
export const learningSkills = `
  Machine Learning=ML!=maschinelles Lernen=Maschinellem Lernen=apprentissage automatique=aprendizaje automático=apprendimento automatico=aprendizado de máquina=ML/AI=machine-learning=ML models=machinaal leren=Machine-Learning
  Deep Learning=deep-learning
  Artificial Intelligence=künstliche Intelligenz=intelligence artificielle=inteligencia artificial=intelligenza artificiale=inteligência artificial=AI/ML=KI-Tools=AI technologies=Künstliche Intelligenz
  Generative AI=GenAI=Gen AI=generative KI=IA générative=IA generativa
  LLM=LLMs=large language model=large language models=Large-Language-Models=LLM-based=LLM applications=Sprachmodelle
  RAG!=retrieval-augmented generation=retrieval augmented generation; Prompt Engineering; Fine-tuning=finetuning=LoRA!
  RLHF; Reinforcement Learning; NLP!=natural language processing=natural language understanding=NLU!
  Computer Vision=Computervision=machine vision=visión por computador
  Transformers?=transformer models=transformer architectures=transformer-based models
  Neural Networks=neural network=neuronale Netze=CNNs!=RNNs!
  Recommender Systems=recommendation systems=recommendation algorithms=recommender system=recommendation system=generative recommenders=recommendation engines
  Information Retrieval; Bandit Algorithms=multi-armed bandits=contextual bandits; PyTorch=PyTorch Lightning
  TensorFlow; Keras; JAX!; scikit-learn=sklearn=SciKit Learn; XGBoost; LightGBM; CatBoost; Hugging Face=HuggingFace
  LangChain; LangGraph; LlamaIndex; OpenAI API=OpenAI APIs; Anthropic API; MLflow; Kubeflow
  SageMaker=Amazon SageMaker=AWS SageMaker; Vertex AI; Azure ML=Azure Machine Learning
  Amazon Bedrock=AWS Bedrock=Bedrock?; Azure OpenAI; Ray?=Ray Serve=Ray Tune=Ray.io; Weights & Biases=wandb; MLOps
  LLMOps; ONNX; TensorRT; vLLM; Triton?=Triton Inference Server=NVIDIA Triton; OpenCV; YOLO!; spaCy; NLTK; BERT!
  GPT!=GPT-4; Stable Diffusion; Diffusion Models=diffusion model; GANs!; Feature Engineering
  Time Series Forecasting=time series analysis=Zeitreihenanalyse
  A/B Testing=AB testing=A/B tests=A/B-Tests=AB-Tests=split testing=multivariate testing=A/B experiments
  Causal Inference; Bayesian statistics=Bayesian inference=Bayesian methods
  Statistics=Statistik?=statistical analysis=statistical modeling=statistical modelling
  Predictive Modeling=predictive modelling=predictive analytics; Anomaly Detection; Knowledge Graphs=knowledge graph
  Speech Recognition; AI agents=agent frameworks=agentic AI=LLM agents=AI agent frameworks
  MCP!=Model Context Protocol; Cursor?; GitHub Copilot=Copilot?=Microsoft Copilot=Copilot Studio; Claude Code; Codex?
  ChatGPT; Edge AI; SLAM!; ROS!=ROS2=ROS 2; Monte Carlo methods=Monte Carlo simulation=Monte Carlo simulations
  Optimization Algorithms=convex optimization; Operations Research; Natural Language Generation=NLG!
  Named Entity Recognition=NER*; Sentiment Analysis; Text Mining; Topic Modeling; Semantic Search
  Embeddings=vector embeddings; Vector Search; Learning to Rank=LTR*; Search Relevance=search ranking
  OCR!=optical character recognition=Tesseract*; Object Detection; Image Segmentation=semantic segmentation
  Image Processing=Bildverarbeitung=traitement d'images; Image Recognition=image classification
  Convolutional Neural Networks=CNN*; Recurrent Neural Networks=LSTM!=LSTMs!; Graph Neural Networks=GNN!=GNNs!
  Attention Mechanisms; Vision Language Models=VLM!=VLMs!; Multimodal Models=multimodal AI
  Model Deployment=model serving; Model Monitoring; Model Evaluation=LLM evaluation=evals*; Quantization
  Distributed Training=FSDP!=DeepSpeed=Megatron-LM=Megatron?; Federated Learning; Transfer Learning
  Supervised Learning; Unsupervised Learning; Clustering?=k-means
  Regression Analysis=linear regression=logistic regression=Regressionsanalyse
  Random Forests=random forest=gradient boosting=decision trees
  Dimensionality Reduction=PCA*=principal component analysis; Hyperparameter Tuning=Optuna
  Experiment Tracking=experimentation platform; AutoML; Feature Stores=feature store=Feast*
  Data Labeling=data annotation=labelling tools; OpenAI=GPT-3=GPT-4o=DALL-E; Claude?=Anthropic Claude
  Gemini?=Google Gemini; Llama?=Llama 2=Llama 3=LLaMA?; Mistral?; Ollama; Semantic Kernel; AutoGen; CrewAI; Haystack*
  DSPy; Whisper?; Midjourney; ElevenLabs; ComfyUI; Cohere?; Groq*; Windsurf*; Chatbots=chatbot=conversational AI
  Dialogflow; Rasa?; Amazon Lex; Voice User Interfaces=voice AI; Speech Synthesis=text-to-speech=TTS!; Kaldi
  Seldon!=Seldon Core; KServe; BentoML; Azure AI=Azure AI Services=Azure Cognitive Services=Azure AI Foundry
  Google AI Platform; ClearML; DVC*; Metaflow; Flyte*; ZenML; Neptune.ai; Comet ML; cuDNN; PyTorch Geometric
  Detectron2; MediaPipe; TensorFlow Lite=TFLite; Core ML=CoreML; Gymnasium?=OpenAI Gym; Gensim; Uplift Modeling
  Causal Machine Learning; Gaussian Processes; Markov Models=hidden Markov models=HMM*
  Genetic Algorithms=evolutionary algorithms; Linear Programming=lineare Optimierung=mixed-integer programming=MILP!
  Gurobi; CPLEX; OR-Tools; Fraud Detection=fraud detection models; Demand Forecasting; Churn Modeling=churn prediction
  Credit Scoring=scorecards*; Motion Planning=path planning; Sensor Fusion; Kalman Filters=Kalman filter
  Point Clouds=point cloud=PCL*; LiDAR=Lidar; Gazebo*; Isaac Sim=NVIDIA Isaac; Responsible AI=AI ethics=AI safety
  EU AI Act=AI Act
`
