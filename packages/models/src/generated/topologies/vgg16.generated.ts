/*
 * The layers of VGG16; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZRBb8IgFMe/C2cOQlu3eZ1ZsmRLdm9Mgy1WIkIDtHEzfvc9qO2C7ZLd3MEDP9/78YfwekaKHTlaoa6uyRJhdBCqsmiV5+hVNa17Y5/cIHxGW+bKfWH3" +
  "rIHqXLVSYkrT8Es2lw3O0bNWHV372p2QjhuwLFMQcqO4LKz48o0JVGNknREV99sQTGDdsKoSqoYY1qfBqBKSOaFVYZjzbX1ZbXTbQBfBiJVOdKEEmgyX" +
  "LTS1lhdbwaDAmZaHTO/s9KG1BHefrIHFEIViGm3dMSkq0PyE8xW/HY3QxzufbSYUzZb/L1RG6J1DvYDGcQWpwnLNlQX9GbVKOKhLF09wbX903TaTxWJx" +
  "02z1zh3ZaaYf0ks/UGHAoE34ESsCQjiHv+GIaCt1eSBFCTdJgJIppgOGi71i/7AHmlwpjR0xnjho5IDBDTSJHTEeHTFObtVJpM6uNI3VMR7VMZ6o01l1" +
  "Nq/u8UTd44k6i9TwQnbDM+rJA5By3COsRjV8GxrDKwHPQivb083lGw==";
