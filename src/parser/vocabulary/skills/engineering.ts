/** Construction, manufacture, automation: spellings as `vocabulary/skills.ts` says. */
export const engineeringSkills = `
  AutoCAD=Auto CAD=AutoCAD LT=AutoCAD Civil 3D=AutoCAD Electrical=AutoCAD MEP
  SolidWorks=Solid Works=SOLIDWORKS PDM=Solidworks; CATIA=CATIA V5=Catia V5=CATIA V6=3DEXPERIENCE=3D Experience
  Siemens NX=NX CAD=Unigraphics=NX?; Creo?=PTC Creo=Pro/Engineer=Pro/E=ProEngineer=Creo Parametric
  Inventor?=Autodesk Inventor=Inventor CAD; Revit=Revit MEP=Autodesk Revit; ArchiCAD=Archicad; Civil 3D
  Rhino?=Rhinoceros=Rhino 3D=Rhino/Grasshopper; Grasshopper?; SketchUp=Sketchup Pro
  BIM!=Building Information Modeling=BIM modelling=BIM-Modellierung=BIM 360=Building Information Modelling; Navisworks
  Vectorworks; Allplan=Nemetschek Allplan; Fusion 360=Autodesk Fusion
  CAD!=CAD software=CAD-Software=CAD design=CAD modelling=CAD-Kenntnisse=CAD-Programme=CAD-Systeme=CAD/CAM=dessin CAO=CAO!=DAO!
  CAM!; EPLAN=EPLAN P8=EPLAN Electric P8=Eplan=EPLAN Pro Panel; Altium=Altium Designer; KiCad; OrCAD; SPICE!=LTspice
  ANSYS=Ansys Fluent=ANSYS Fluent=Ansys Workbench=Fluent*; Abaqus; COMSOL=COMSOL Multiphysics
  FEM!=FEA!=finite element analysis; CFD!=computational fluid dynamics; Simulink
  PLC!=SPS!=PLC programming=SPS-Programmierung=PLCs=PLC-programmering=PLC programmer=programmable logic controllers=SPS-Kenntnisse=automates programmables=programación de PLC=programmazione PLC=programação de CLP=SPS-Programmierer=SPS-Steuerungen=PLC-Programmierung
  TIA Portal=Siemens TIA=TIA-Portal
  Siemens S7=Step 7=SIMATIC S7=S7-1500=S7!=SIMATIC Step 7=Siemens SPS=Siemens PLC; SIMATIC; SCADA; HMI!; KUKA=KUKA robots=KUKA-Roboter; FANUC=Fanuc=Fanuc control=FANUC controls
  ABB robots=ABB RobotStudio=RobotStudio
  CNC=CNC-Programmierung=CNC machining=CNC programming=CNC-Maschinen=CNC machines=commande numérique=control numérico=CNC-Fräsen=CNC-Drehen=CNC milling=CNC turning=CNC-gesteuerte Maschinen
  Heidenhain=Heidenhain iTNC=Heidenhain-Steuerung; Mastercam
  GD&T=geometric dimensioning and tolerancing=Form- und Lagetoleranzen
  ISO 9001=DIN EN ISO 9001=ISO9001=EN ISO 9001=ISO 9000=ISO 9001:2015; ISO 13485; ISO 14001
  IATF 16949=ISO/TS 16949=TS 16949
  GMP!=cGMP!=Good Manufacturing Practice=GMP guidelines=GMP-Richtlinien=GMP-Umfeld=good manufacturing practices=BPF!=normas GMP=EU-GMP
  GLP!=good laboratory practice=Gute Laborpraxis; Good Clinical Practice=ICH-GCP=ICH GCP; REFA
  ArcGIS=ArcGIS Pro=Esri=ArcMap; QGIS=Qgis; GIS!=GIS software=geographic information systems=Geoinformationssysteme
  GPS?; Solid Edge=SolidEdge; Onshape; Tekla=Tekla Structures; MicroStation=Microstation; Bentley OpenRoads=OpenRoads
  Dynamo*; Solibri; Autodesk Construction Cloud=ACC*=Procore; ORCA AVA=Orca AVA; California.pro; iTWO=RIB iTWO
  Bluebeam=Bluebeam Revu; PlanSwift; CostX; ETABS; SAP2000; STAAD.Pro=STAAD Pro; Robot Structural Analysis
  RFEM=Dlubal RFEM=RSTAB; SOFiSTiK; Plaxis=PLAXIS; HEC-RAS; EPANET; DIALux=Dialux=Relux; PVsyst=PV*SOL
  Aspen Plus=Aspen HYSYS=HYSYS=Aspen*; AspenTech; Simcenter=STAR-CCM+; OpenFOAM; LS-DYNA; Nastran=MSC Nastran=NASTRAN
  HyperMesh=Altair HyperWorks=HyperWorks; Adams*=MSC Adams; GT-Power=GT-SUITE; Modelica=Dymola; PLECS; PSCAD
  PSS/E=PSSE!; DIgSILENT PowerFactory=PowerFactory; ETAP!; Sinumerik=SINUMERIK=ShopMill=ShopTurn; Mazatrol; hyperMILL
  SolidCAM; EdgeCAM=Edgecam; WinCC; CODESYS; Beckhoff TwinCAT=TwinCAT=Beckhoff
  Allen-Bradley=Allen Bradley=Rockwell Automation=RSLogix=Studio 5000=ControlLogix
  Schneider Electric Unity Pro=EcoStruxure; Omron Sysmac=Omron?; B&R Automation Studio=Automation Studio
  Ignition SCADA=Ignition*; Wonderware=AVEVA; DCS!=DeltaV=PCS 7; P&ID=P&IDs; WSCAD
  Industrial Automation=Automatisierungstechnik=automatisation industrielle=automatización industrial=automazione industriale
  Industry 4.0=Industrie 4.0=Industria 4.0; MES!=manufacturing execution systems; Siemens Teamcenter=Teamcenter
  Windchill=PTC Windchill; PLM!=product lifecycle management; ENOVIA
  Robot Programming=Roboterprogrammierung=KUKA KRL=robotique industrielle=programación de robots
  Universal Robots=cobots=Cobots; Stäubli
  Technical Drawing=technical drawings=technische Zeichnungen=Technisches Zeichnen=technisches Zeichnen=engineering drawings=blueprint reading=blueprints=lecture de plans=planos técnicos=disegno tecnico=disegno meccanico
  APQP; PPAP; SPC!=statistical process control; 8D=8D-Report=8D reports=8D method
  Root Cause Analysis=root cause analyses=Ursachenanalyse=RCA?; Poka Yoke=Poka-Yoke; TPM!=total productive maintenance
  SMED; OEE!; Value Stream Mapping=Wertstromanalyse=value stream; DFM!=design for manufacturing=design for manufacture
  DOE?=design of experiments=Versuchsplanung; ISO 45001=OHSAS 18001; ISO 50001; ISO 17025=ISO/IEC 17025; ISO 22000
  EN 9100=AS9100; EN 1090; ISO 3834; VDA 6.3; MDR!; FDA 21 CFR=21 CFR Part 11=FDA regulations
  CE marking=CE-Kennzeichnung=Maschinenrichtlinie=Machinery Directive; ATEX; HAZOP; LOPA!
  Injection Moulding=injection molding=Spritzguss=Spritzgießen=injection plastique=inyección de plástico
  Die Casting=Druckguss; Sheet Metal=sheet metal fabrication=Blechbearbeitung=tôlerie=chapa metálica
  Laser Cutting=Laserschneiden=découpe laser=corte láser
  3D Printing=additive manufacturing=3D-Druck=impression 3D=impresión 3D=stampa 3D; Milling*=Fräsen=fraisage
  Turning*=Drehen?; Grinding*=Schleifen?; Metrology=Messtechnik=métrologie=metrología=metrologia
  Coordinate Measuring Machines=CMM!=Koordinatenmesstechnik=3D-Messtechnik=Zeiss Calypso
  Thermodynamics=Thermodynamik=thermodynamique=termodinámica; Fluid Mechanics=Strömungsmechanik=fluid dynamics
  Finite Element Analysis=FEM-Berechnung=finite element=éléments finis=elementos finitos
  Materials Science=Werkstoffkunde=Werkstofftechnik; Google Earth Engine; Remote Sensing=Fernerkundung=télédétection
  Photogrammetry=Photogrammetrie; Tendering=AVA*=Ausschreibung und Vergabe; NEC Contracts=NEC3=NEC4
  JCT!=JCT contracts; FIDIC; LEED; BREEAM; DGNB; Passive House=Passivhaus
  Heat Pumps=heat pump=Wärmepumpe=Wärmepumpen=pompes à chaleur=bombas de calor=pompe di calore=warmtepompen
  EV Charging=Ladeinfrastruktur; Building Automation=Gebäudeautomation=building management systems=GTB!
  High Voltage=Hochspannung=Mittelspannung=medium voltage
`
