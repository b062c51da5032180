/** Design, film and sound: spellings as `vocabulary/skills.ts` says. */
export const designSkills = `
  Figma=FigJam=Figma prototyping; Sketch?=Sketch App; Adobe XD; InVision?
  Adobe Creative Suite=Adobe Creative Cloud=Adobe CC=Adobe Creative Cloud Suite=Creative Cloud=Adobe Suite=Adobe-Programme=suite Adobe=Creative Suite=paquete Adobe=Pacote Adobe
  Photoshop=Adobe Photoshop=Adobe Photoshop/Illustrator; Illustrator?=Adobe Illustrator
  InDesign=Adobe InDesign=Indesign=Adobe Indesign; Premiere Pro=Adobe Premiere=Adobe Premiere Pro=Premiere?
  After Effects=Adobe After Effects=AfterEffects; Lightroom; Final Cut Pro=Final Cut; DaVinci Resolve=Davinci Resolve
  Canva; Blender?=Blender 3D; Cinema 4D=Cinema4D=C4D!; Maya?=Autodesk Maya=Maya 3D; 3ds Max=3DS Max=3D Studio Max
  ZBrush=Zbrush; Houdini?=SideFX Houdini; Substance Painter=Substance Designer=Substance 3D
  Wireframing=wireframes=wireframe=Wireframes
  User Research?=user research?=UX research=user interviews=Nutzerforschung=recherche utilisateur
  Usability Testing=usability tests=Usability-Tests=user testing
  Design Systems=design system=Designsysteme=Design-System=Designsystem
  UX design=UI/UX=UX/UI=UI/UX design=UX/UI design=UX Design=user experience design=UX-Design=user experience=diseño UX=conception UX
  Design Thinking=Design-Thinking; Adobe Animate; Adobe Firefly; Dreamweaver=Adobe Dreamweaver
  Affinity Designer=Affinity Photo=Affinity Publisher=Affinity Suite; CorelDRAW=Corel Draw; QuarkXPress; Procreate!
  GIMP; Inkscape; Nuke?=Foundry Nuke; V-Ray; KeyShot; Lumion; Enscape; Twinmotion; Octane Render; Arnold?
  Unreal Engine for visualization; Marvelous Designer; CLO 3D=CLO3D; Lectra; Gerber AccuMark; ProtoPie; Axure=Axure RP
  Balsamiq; Zeplin; UserTesting; Dovetail*; Optimal Workshop; Spline*; Rive*
  UI Design=user interface design=UI-Design=diseño UI=interface design; Interaction Design=Interaktionsdesign
  Visual Design
  Graphic Design=Grafikdesign=design graphique=graphisme=diseño gráfico=grafica pubblicitaria=grafisch ontwerp=design gráfico
  Motion Design=motion graphics=Motion-Design; Web Design=Webdesign=diseño web
  Typography=Typografie=typographie=tipografía; Illustration*; Storyboarding=storyboards
  Information Architecture=Informationsarchitektur; Prototyping=rapid prototyping=Rapid-Prototyping=prototypage
  User-centered Design=user-centred design=human-centered design=human-centred design; Heuristic Evaluation
  Journey Mapping; Packaging Design=Verpackungsdesign
  3D Modeling=3D modelling=3D-Modellierung=modélisation 3D=modelado 3D=modellazione 3D; 3D Animation
  Color Grading=colour grading; Sound Design; Pro Tools=ProTools; Ableton Live=Ableton; Logic Pro; Cubase
  Avid Media Composer=Avid?; OBS Studio; Prepress=Druckvorstufe=pre-press; Screen Printing=Siebdruck
`
