/** Embedded systems and electronics: spellings as `vocabulary/skills.ts` says. */
export const embeddedSkills = `
  Embedded Systems=embedded software=Embedded-Systeme=embedded C=Embedded Linux=systèmes embarqués=sistemas embebidos=embedded development=Embedded-Entwicklung=embedded systems=Embedded Software=Embedded Software Development=eingebettete Systeme=embedded programming=Embedded-Software
  RTOS=FreeRTOS; Firmware; FPGA=FPGAs=Xilinx=Vivado=Intel Quartus=Quartus; Arduino; Raspberry Pi; STM32
  CAN bus=CAN-Bus=CANopen=CAN FD=CAN open; AUTOSAR=AUTOSAR Classic=AUTOSAR Adaptive; MISRA=MISRA C=MISRA-C
  ISO 26262; ASPICE=Automotive SPICE; IoT!=Internet of Things; MQTT; OPC UA=OPC-UA; Modbus; Bluetooth Low Energy=BLE!
  Zigbee; 5G!; LTE!
  Microcontrollers=microcontroller=Mikrocontroller=microcontrôleurs=microcontroladores=microcontrollori=MCU!=MCUs!
  ARM Cortex=ARM Cortex-M=Cortex-M=ARM?; ESP32=ESP8266; Nordic nRF52=nRF52=nRF5340; AVR!; PIC?; RISC-V
  DSP!=digital signal processing=Signalverarbeitung=signal processing; Zephyr RTOS; ThreadX; QNX; VxWorks
  INTEGRITY RTOS; Linux Kernel=kernel development=kernel drivers
  Device Drivers=device driver development=Treiberentwicklung; U-Boot; Bootloaders=bootloader; Device Tree; I2C!=I²C
  SPI!; UART!; PCIe; EtherCAT; PROFINET; PROFIBUS; LIN bus; FlexRay; J1939; UDS!; LoRaWAN=LoRa?; NB-IoT; Bluetooth
  NFC!; RFID; GNSS; UWB*; ASIC=ASIC design=ASICs; VLSI; RTL design=RTL?; Cadence?=Cadence Virtuoso=Cadence Allegro
  Synopsys; Mentor Graphics=PADS*; ModelSim=Questa*
  PCB Design=PCB layout=Leiterplattenentwicklung=Leiterplattendesign
  Schematic Design=schematic capture=Schaltplanentwicklung
  Analog Circuit Design=analog design=analog electronics=Analogtechnik
  Digital Circuit Design=digital design=digital electronics
  Power Electronics=Leistungselektronik=électronique de puissance=electrónica de potencia
  RF Engineering=RF design=Hochfrequenztechnik=HF-Technik; EMC*=EMV*=EMC testing=EMV-Prüfung
  Oscilloscope=oscilloscopes=Oszilloskop=logic analyzer=logic analyser
  Soldering=Löten=soudure électronique=SMD soldering=IPC-A-610; JTAG; Lauterbach; Vector CANoe=CANoe=CANalyzer=CAPL!
  dSPACE; Hardware-in-the-loop=HIL!=HiL!; Model-based Design=model-based development=modellbasierte Entwicklung
  Functional Safety=funktionale Sicherheit=IEC 61508; ISO 21434=ISO/SAE 21434; DO-178C=DO-178=DO-254
  EN 50128=EN 50126; IEC 62304; ISO 14971; Battery Management Systems=battery management system=BMS*
  Motor Control=Motorregelung
  Control Systems=Regelungstechnik=control theory=PID control=automatique*=control engineering; Edge Computing
  OTA Updates=over-the-air updates; Satellite Communications=SatCom; Avionics=Avionik
`
