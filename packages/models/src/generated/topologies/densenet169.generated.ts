/*
 * The layers of DenseNet169; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZxdbxpHFIb/y16jii+Dnbu2kapKbZXrWhFam42zCgYLsJUmyn/vmVmze6DnfaYXrZSqQWKf4ew+szC8zInytdrWj031plo320OzbY6TxU01qj612/Wh" +
  "enN7W/26fXo+/lb/1eyr0dfqrj7ef1wdPtZP9prb7fNmM5pO5/nP7P2396Pb6s9mv3tXr9ft9mH6Nr3kqXuSis1s0Cg/dmN/3m1fukEf2s2x2dsZF3M7" +
  "ebPfNpvVof2STrIcLd+PqsNx366bdEnT0dSe91Wrl3rTru2S1+2mPra77WpfH9PrJqOJjXvY756f7GWTUVXfH9uXPMRetWm3TW1K1fOhWd21tQ35UG8O" +
  "Tb6un5LlH7v9o5X+0r3CrrH+3Nqo2ahqng7tJlUZ/zC2/yb2/6i6b7ZmUL057p8bu9z7emMXkZ7kij8O506V/JXsm81zVZy6bJMfu6n7vf78brczi9NQ" +
  "e3KasTzNwQydz6G6A5Pp9eUt6KZyeHn3/H+9BcGFzaaX19WJ6us6pLf2f31Z91ZkmwoNb4nuFr80+/qhkXdFvW//3V2ZXi2+z7uymI+/gwv7ZbO7qzfR" +
  "LfjUNE/r9vFs9Nu01iX4vG2P6VT2Kb4422H34fhYfz47XfdptkvcpOUwL4/2sjYtkKt8qBrdGjaP6ot9lFevxlNzvbXP7chucHVvMzhZpcfTQVtQuoN3" +
  "tjZ0h2wN7A7lteH14NVl1dXkhOytkd5p/fPXktPV3WZ3/2myGv+ztmP+JMsLGl6qo7ru+cXbknJGp2d1by6oPbFPmdFlWu8uzzsFn8S0zxR9EtV1yWeK" +
  "PpmBzwx8EtM+M/RJVNclnxn6zAo+c/BJTPvM0SdRXZd85ugzL/hcgU9i2ucKfRLVdcnnCn2uCj4L8ElM+yzQJ1Fdl3wW6LOIfNJ6Z9yfrjt0cfXdQV98" +
  "Ymt2dzQ9XqjMYMl0LJiinoZT5KiuG05RT8Mp6qm45a88XDId0z5iyXRU1yUfsWT2lH3CJdMx7SOWTEd1XfIRS2ZP2SdcMh3TPmLJdFTXJR+xZPaUfcIl" +
  "0zHtI5ZMR3Vd8hFLZk/ZJ1wyHdM+Ysl0VNclH7Fk9pR9luCTmPZZok+iui75LNFnWfC5Bp/EtM81+iSq65LPNfpcF3xuwCcx7XODPonquuRzgz43BZ/J" +
  "mL5QE4Rv1DF/pSYMpfFLdczfquOSFuaEQlAoJAWMCoWsUAgLpbQwobiQIWhxYMgYSqMWZwbDIifagMucODs7z8R+sXdHo6A4i4LiHIKiY8FE9TScJ0d1" +
  "3XCWehpOUk/FrX/l4Z13TPuI++6orks+4qb3lH3CoOiY9hFB0VFdl3xEUOwp+4RB0THtI4Kio7ou+Yig2FP2CYOiY9pHBEVHdV3yEUGxp+wTBkXHtI8I" +
  "io7quuQjgmJP2ScMio5pHxEUHdV1yUcExZ6yTxgUHdM+Iig6quuSjwiKPWWfMCg6pn1EUHRU1yUfERR7yj5xUPQQvlFFUPQYSuOXqgiKAy5oYU4oBIVC" +
  "UsCoUMgKhbBQSgtxUPQQtDgwxEHRQ9DizBAHRT+AUkOGoMW5IWMojVocHQwXtCg8ZAhaHB8yhtKoxQnCcEGLMkSGoMUpImMojVocJAwXtChKZAhaHCYy" +
  "htKoxXnCcEGLEkWGoMWZImMojVocKwwXtChYZAhaHC0yhtKoxenCcEGL8kWGoMUJI2MojVocMgwXfuVSysgQfudyysgYSuNPXU4ZhgtalDIyBC1OGRlD" +
  "adTilGG4oIWbEoVdicK2BO5LFDYmCjsTpZQxpZSRIWhxysgYSqMWpwzDBS1KGRmCFqeMjKE0anHKMFzQopSRIWhxysgYSqMWpwzDBS1KGRmCFqeMjKE0" +
  "anHKMFzQopSRIWhxysgYSqMWpwzDBS1KGRmCFqeMjKE0anHKMFzQopSRIWhxysgYSqMWpwzDhb1nShkZwu4zp4yMoTRuQHPKMFzQopSRIWhxysgYSqMW" +
  "pwzDBS1KGRmCFqeMjKE0anHKMCyaXjbgsuk1P2962d9G7Y5GTa951PS6gqaXY8FE9TScJ0d13XCWehpOUk/FrX/l4Z13TPuI++6orks+4qb3lH3CYOmY" +
  "9hGx0lFdl3xEpuwp+4SJ0jHtI/Kko7ou+Ygw2VP2CaOkY9pHBElHdV3yESmyp+wTZkjHtI9IkI7quuQj4mNP2ScMj45pHxEdHdV1yUfkxp6yT5gaHdM+" +
  "IjM6quuSjwiMPWWfMC46pn1EWHRU1yUfkRR7yj5x08tD+EYVQdFjKI1fqiIoDrighTmhEBQKSQGjQiErFMJCKS3ETS8PQYsDQ9z08hC0ODPoptdpAKUG" +
  "1fQaMGpRcFBNrwGjVik7xE0vD0GL40Pc9PIQtDhB6KbXaQBlCNX0GjBqUYxQTa8Bo1YpScRNLw9Bi8NE3PTyELQ4T+im12kAJQrV9BowalGoUE2vAaNW" +
  "KVfETS8PQYujRdz08hC0OF3optdpAOUL1fQaMGpRxFBNrwGjVillxE0vD+F3LqeMuOnlIfzU5ZShm16nAZQyVNNrwKhFKUM1vQaMWsU9CdyUKOxKFLYl" +
  "cF+isDFR2JkopYy46eUhaHHKiJteHoIWpwzd9DoNoJShml4DRi1KGarpNWDUKqWMuOnlIWhxyoibXh6CFqcM3fQ6DaCUoZpeA0YtShmq6TVg1CqljLjp" +
  "5SFoccqIm14eghanDN30Og2glKGaXgNGLUoZquk1YNQqpYy46eUhaHHKiJteHoIWpwzd9Drt5VLKUE2vAeP2M6UM1fQaMO5Al1JG3PTyELQ4ZcRNLw9B" +
  "i1OGbnqdBlDKUE2vAaMWpQzV9BowaoUp4+xcZ40ug/XLw1lDa5JaYvtm3dq/+bLbHrrD77/9DQ==";
