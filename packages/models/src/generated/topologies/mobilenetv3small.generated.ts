/*
 * The layers of MobileNetV3Small; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZrbjts2EIbfhdeKoYOPe5d20aJAEgQp2osaC0Fr0ba6sqRKsrsH7Lt3SEk05eFBi25i5cKItD+Hw+HHITn2C8miAyU35HN+n6T0C63/DH4/RGlKHPKQ" +
  "ZHFFbtZr8ltWHOtP0RMtifNC7qN6sw+rfVRAw3V2TFPn/BHcvd45a/KNVpsoTbIda8D+C1J34rqL5TTwgoU/m65cbzV3SL7dVrQmNx883u7nPDv5t6zR" +
  "NklrWkL/HqgeaJnRNKySZ9ZlAL04pKrLJKbMQd/x4bmI4ph1eEMqNiSHxEka1UmehWVUs2ae44FsV+bHgpl1SLSpkxOXQCNwlkYwPnKsaHifRCDZRmlF" +
  "uVs/sSF/yUuITPLctAAXo8cEVB/AEi2qJGVm2BjheUMzcJ7c1OWRgqfN+NkDt/bx3C+zInuxj8oYhpkeCVf+Rcv8azOuJipikOu1y4bDP5uQ39Ki3v+b" +
  "VPQcw5i9Cg/HtE6KNGEOgW9vi+UJRhxrgzk8gt/opz+YS4foMQSbR7DBeSEZ3YGBEw2rNGdAuQ6p9yWt9nkawxNv/Gua30fpxxMtox39mucMrGaED5QW" +
  "cXKArkR0FQgtL0fdeH8edfP8/gSZnMJc/3CvPsYwtS+v3I+omlTlZpIX1SQ7Hoonopk18HrIlH1uoHsy25dVowvTGV6FWwt/lG7501G6tbzaCjy79T75" +
  "8U1+DneuXYma8LGN8trhM21FHts0+Of/2YpmzuyHbEWjWjamHeJ6027yagrpfpSZbwR+vQ/43ynHKII2HyX3V5xK44HNHyf5wdWOIiONljF7jeAkoorW" +
  "dJwHt5GuxOtFy5i3xnDMHdVdZaTRMrk1W4zzwnlFv4xL0R3B2fm2zIv8WDPHGlvuBJCvKIVyRFtlyuFQ1tUs2Sv9eNzrp7xfwFBNWXXQVi+s8m0NxRmo" +
  "FkJXKavQ8ootDCFhNduQvyLOGv4M/hAo0nRl2TXUDR24Y5ENBKF7DJrH8B56at7A5Eodti9nUPF8LKIspnHI9fyQy869IUSlUwGvGpXUnc7O2YMFczuE" +
  "imj7DFmj36j650jpMw3p4yapaRiddmEBNcJOv7Lo5fFDX0ZtSc9+eBBkq+HQE3IGALvlwzysgzv+CqLPhyapICTtXQGKYkzqTrz5xb+mMcyMsXswAxaW" +
  "rD4MajRlRZn/TTewZjRT0f5dmghWietrPOiLPWuNdALFdIa+liZvIE+SzuCBiakwEINDU+9ZQyQUcpAQnr4tSJ1A5d9U2EUY+wNGL2lU1mf60fvW0QuF" +
  "ZJmd+S9VDfSrhkOffVnSEwS28HQCXVI6Lx4f1tNlWyVJvqITezBlYzpfBNQIg8CWp9g+amliTFVILScrHy0ypXGUrpoXOGHNVQmrEw9PWciJXtLy0YoP" +
  "rFQKhUwlitXUBl0n0E60SBw+munpAJYkjbYLsfYVPdhYQtkCNTGyhNQySwFa5ErjmCW+ODBLCyVLrXg4S8gJC0tTK0tCYcxw0zbDQQ7V0Daz0dYJtCiI" +
  "RI1pmw2gTdJouxArWtHDm2lDTYy0IbWZNqVxTBtfoZi2pZK2VjycNuSEhbaZlTahMNI2u6AtQBvq3EZbJ9CiIBYkpm0+gDZJo+1CzIKiBwttrNxpaWKk" +
  "Dal7tClGM4g2nqwxbSslba14OG3IiR5tgUJvo00opCkK0CFhYWOpE2gnWgQAs7QYwJKk0Z//XC1MCytMaKGiJkaYkLoHk12uhomne8UtUQy0R1OrHk4T" +
  "8sJC08JKk1AYc9fiMneh+VraeOsEehgMt4Hl0NuAJDR4MoBM/XVgaSUTbaqoiZFMpJbJZGX9AcYxmfyUoCBTWcDo1MPJRF70d1W01y2tZAqFPEnIzsrG" +
  "XSfQT7XhQrAagJOk0fehvxGsrDghQFATI05I3cMJLTWlcYwTP2kocBLrpodTqx6OE/LCgtPKipNQGBPd6iLRYeA811o66xR6HAy3Amg9oDYmifS96C8G" +
  "0P7N1OE2Ruyw3Myd2jwGj58/FeCd64EyeK16OHjYDQt50MBabRQSI3sgw/D1g9BV+T39pIsrAEz6jv/6FuaW//yWzy/7EZhAd9rZE6v2wpg47LOvbePu" +
  "u5r2FZw503yX1JV4A0eybfcFSPsKuChKGidgNM9a5d3rfw==";
