/** Programming, query and markup languages: spellings as `vocabulary/skills.ts` says. */
export const languagesSkills = `
  Python=Python3=Python 3=Py3!=CPython; Java=Java SE=Java EE=J2EE=Jakarta EE=Java 8=Java 11=Java 17=Java 21
  JavaScript=JS!=ECMAScript=ES6!=Java Script=ES2015!=ES2020!=ECMAScript 6=vanilla JS=VanillaJS=ES6+=JavaScript/TypeScript
  TypeScript=Type Script=TS*; C?=ANSI C=C99!=C11!=embedded C programming
  C++=CPP!=C plus plus=C++11=C++14=C++17=C++20=Cpp?=modern C++; C#=C Sharp=CSharp; Go?=Golang=golang
  Rust?=Rust language=Rustlang; Ruby~=JRuby; PHP; Swift?=Swift/SwiftUI=Swift 5=SWIFT!; Kotlin=Kotlin/JVM
  Scala?=Scala 3=Scala 2; R?=R programming=RStudio=R Shiny=R Studio=tidyverse=ggplot2=dplyr; Perl; Haskell; Clojure
  ClojureScript; Elixir?; Erlang=Erlang/OTP; Elm?; F#; OCaml; Lua!=LuaJIT=Luau; Dart?; Julia?=Julia language
  MATLAB=Matlab/Simulink; Groovy~; Objective-C=ObjC=Objective C=Obj-C=ObjectiveC
  Visual Basic=VB.NET=VB6=VB*=Visual Basic .NET; VBA=Excel VBA; COBOL=Cobol; Fortran; ABAP=SAP ABAP
  Assembly?=assembly language=Assembler?=x86 assembly=ARM assembly=Assemblersprache
  Bash~=shell scripting=Shell?=Bash scripting=shell scripts=Shell-Scripting=bash scripts=Bash/Shell=Unix shell=shell script
  PowerShell=Powershell scripting=PowerShell-Skripte; SQL=ANSI SQL=SQL queries=SQL/NoSQL=SQL-Abfragen=SQL-Kenntnisse
  PL/SQL=PLSQL; T-SQL=TSQL!=Transact-SQL; NoSQL=no-SQL; HTML=HTML5=HTML 5; CSS=CSS3=CSS 3; Sass!=SCSS!=SASS?; Less?
  XML~=XSLT!=XSD!=XPath=XQuery; JSON!=JSON Schema; YAML; Solidity~; Zig?=Ziglang; Nim?=Nimlang
  Apex?=Salesforce Apex=Apex triggers=Apex classes; Verilog=SystemVerilog=System Verilog; VHDL; Prolog
  Lisp=Common Lisp; Scheme?; Smalltalk; Delphi?=Object Pascal; Tcl!; GraphQL; LaTeX!; WebAssembly=WASM; CUDA; OpenCL
  Ada?; SAS?=SAS programming=SAS/STAT=SAS Base=SAS Macro=SAS certified=SAS (clinical); Q?=kdb+; GLSL=HLSL
  Move?=Move language; Crystal?; SPARQL; DAX!; Power Query; COBOL/JCL; Objective-C++=Obj-C++; Gleam*; Mojo*; V*=Vlang
  Hack*; Racket?; ReScript; PureScript; CoffeeScript; ActionScript; Bicep?=Azure Bicep; HCL*
  RPG*=RPG ILE=ILE RPG=AS/400=AS400=IBM i; PL/I; JCL!; REXX!; Natural/Adabas=Adabas; Progress OpenEdge=OpenEdge ABL
  MicroPython=CircuitPython; Cython; Numba; GDScript; Wolfram Mathematica=Mathematica?; Maple*; GNU Octave=Octave*
  AMPL!; GAMS!; SOQL!; AL*=AL Language; X++; 4GL!; Structured Text=Strukturierter Text
  Ladder Logic=ladder diagram; G-code=G code; KQL!=Kusto=Kusto Query Language; Jinja*=Jinja2
  Batch scripting; AWK?=awk?; sed*; Regular Expressions=regex=RegEx; AppleScript; AutoHotkey; Markdown?; AsciiDoc
  reStructuredText; Coq?; Lean 4; TLA+=TLA; Cairo*; Vyper?; SystemC; UVM!; Chisel*; BASIC*; Pascal*; Eiffel*; ML/OCaml
  Standard ML; Idris?; Agda
`
