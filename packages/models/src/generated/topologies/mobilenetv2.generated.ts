/*
 * The layers of MobileNetV2; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZnba+Q2FMb/Fz27xZe55m23gVJYlqXQlw5BaMbKjBqNbXyZphv2f++RHcuy9xw5DV3wQwL2Tzr6zidfvjgvLBNXye7YNT8qLTNZ32Ie/RyGPI5XLGBP" +
  "Kksrdnc4sN+yoqk/iX9kyYIXdhT16cKriyhg8iFrtA5gQvuTPHx7CA7slzy7xfdm7KPStSyhShJDQVlmUvNKfTUTExgdsKouVSrNMnEQw3Eh0lRlZ1BV" +
  "GXEBS5UWtcozXoraTIuCCIady7wpYFYUMHGq1a0dApO0yqQAlaypJD8qAUMeha5kK+ujEf45L69Cq6/dDJAonhWM+gkqyaJS2pQJwQQ4PskMxLO7umwk" +
  "KD0JDQLMQVvtd/npDzP/Kp75TegG2CZgmTxD5Zvklc6NP2HA6kspq0uuUzhqZ97Lor78rSo5+JSaU/za6FoVWplFYX2/X50Rb/Tr7SYhexdBX2MtXdF3" +
  "annX3iGy9guQ9acs8y9d/U6dXexwCE3Z9nd3V/w/2z69TeDSU+mP2Xe4oZe479FqAbo+pGD6y9ufdstwbr9MXZtlXmjJbpm61ttlPpCjDbztFvmiWKau" +
  "JF6mrije/Wdh/tfQu5T9qvOj0B9ushRn+SXPYfDrS/ZJyiJV19Hoe5lVYM0LazJVm6XCEJoYrVbljzWktdFyXZwDidrE2zbuwjRlAi9vT7HgABj6aJ2K" +
  "4BDe5wG8htkx46NTyesQXkrd9CfhCSKfC5GlMuUnoLx95ZsU4FQiRvCPn53a1CB3tfV0WFHmf8lTTa71yp2V4NFy1PnpiUe8G+p2PAJjeRPmqtoOFC6Y" +
  "/uxuOIt58h3Dl8N92DsrfufAhDh1I9j6jsZU8z3A1Fg2uQB6SrfpMLzwTJsx2aYlbptwMfcUbmA4vTch1e0/ofrvASbTMnTzE3TzE48rDsOXw12JnAKU" +
  "LZa4ttjKK6r7HmByLEN3f+Xp02F44bk+V2SflqDbv5psv11yTRnQA0ynZagBa48BDsMLzxmwJg2wBDVgTRmwoQzoAabTMvT636DX/8Zji8Pw5QhbrOew" +
  "JGGLJa4t8Pbo6JbqvgeYHMvQ7d96+nQYXniuzy3ZpyXo9m8n228N2FEG9ADTaRlqwM5jgMPwwnMG7EgDLEEN2FEG7CkDeoDptAw1YO8xwGF44TkD9qQB" +
  "lqAG7CkDopCMPz1BA4mFqAeAPVnHgURt3IYhsoV03LHI9WGYSac9b9xD897QrjfazWU7Kty5osl20Xhntx3weN+HmmTyswQV689+gD1GzKS/EceNoPPf" +
  "gHAjpglwqElGQEtQsf4QCBj9E8AXA11ILEk8HkbLUgahUXBQRmZBS1BN/jQI2NPvTB4ccaJfOhEOCL8gpplwcIIMhZagav2xELDHiZlgOOKEE3Q0HBDu" +
  "xDQcDk6Q6dASVC2aDwcnfFHQhURtwonhT2E6DQ7IqW0+TpnvGdz95tGd4Ef4z5lVkMOnEnfJGCw8t99uuOg+3vDi9evN4BjUKkqZKvg+k2dVd/rh278=";
