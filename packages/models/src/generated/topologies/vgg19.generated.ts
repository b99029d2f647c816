/*
 * The layers of VGG19; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZRNb8IgGMe/C2cOQtttep1ZsmRLdm9Mgy1WIkIDtHEzfvc9UNsF2yW7uYMHfj7/Fwj0jBQ7crRCXV2TJcLoIFRl0SrP0atqWvfGPrlB+Iy2zJX7wu5Z" +
  "A9O5aqXElKbhl2wuG5yjZ606uvazOyEdN+DykIIhN4rLwoovL0xgGiPrjKi4jyGYwLphVSVUDTWsb4NRJSRzQqvCMOdl/VhtdNuAimDESie6MAIiw2UL" +
  "otbyYisYDDjT8tDpnZ0+tJbg3TdrYDFUoZhG0R2TogKbn3J+4retEfp0573NlKLZw/8rlRF651IvYOO4glZhuebKgv0ZtUo4mEsXSzi2P3rdislisbgR" +
  "W71zR3aa0UN76R9UeGAgE/6JFQEhnMPfsEW0lbo8kKKEkyRAyRTTAcPBXrG/2ANNrpTGHjGeeNDIAx5uoEnsEePRI8bJPE5vE5MoMbvSNE6M8ZgY4zEx" +
  "xpPEdDYxm0/s8SSxx5PEHk8SsygRrtluuIs9eQRSjtFhNSbCB6YxvBJwt7SyPd1cvgE=";
