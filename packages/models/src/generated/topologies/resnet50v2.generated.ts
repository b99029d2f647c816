/*
 * The layers of ResNet50V2; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZlvb5tIEMa/y75GJ1jA6fVd7yqdTrqr+rpWhNZmk6IQsABbaaN+987yZ7072RnSSq1dNVbMM8zM/lgexs6zaNSjFm9Fp/tGD3l8kiISD1VT9uLtdiv+" +
  "bQ7H4T/1RXciehY7New/F/1ndYBTts2xriMps/Envf12G23FJ921H1VZVs29fG9OOUxvTLIUgqLxdYr9u21OU9BdVQ+6g4qbDIrrrtF10VdfTZGb6OY2" +
  "Ev3QVaU2LclIwnubVZxUXZXQclnVaqjapujUYM5LogTi7rv2eIDTkkio/VCdxhA4q64arWBJ4tjrYlcpCBm6o15dwph1fJ2W8L96+ti2kG0JhTdL5+Ny" +
  "A536axnT/GW4fmi7Rwj5OvUIydRTBVFpJPShr2rTd/xHDP8S+B+JvW6A2dQ3JN2rGoraRbw7r9Zkctfe6fooXn8BJpDnpqf3v+AC3Km6n5p/VV8T3kv3" +
  "JfPNxYCdL3YJ+Z5/Ht0vu6fO6LgbhQIUuFECy0vkm+vcsoHGrmPP5om8/J79OWC/Yade2U3+o41dxxZLYhgJrnGPvYLYZfbYJW/KH23sSh69cXY557d7" +
  "7J+63an63Ul36l57j7gHrQ9l9egt471uem3EY1MN430Sx6hY394Nj+opUA06rM0kPk7mcFplZvNiPCSiLciwDLEHUEkBK4ZDMKVGsJ3nY+Z1OQhDpXkC" +
  "e4Fww87H4HU5mE9ny2JXt/sH0DoN3RY7GCunALidQgHjkDmH3KAQvxVcIWGSJ15eWISnSnc1sDWQyBWFX8ii0iv6J1LjJe+bkJouqhwvD1w0T26Pg9HM" +
  "xwncEyyGR20DaNSSRW1UOjmHWnKojcgVpVEbjUYtzzBHFcGUM8xk/HCGy6ZrNG0ATTNlaRqVTs7RTH2asACsclVpnEZzqxofB2MZb29jUmPF+CXolN+1" +
  "aXDXpmsGgQO8zmYgNiYI2lHp7EHQVvVBg+EhlasaAO1o3nLwqb5HvJDDuK3M4KZNAgcwuAmXcFQ6O4cbuQTCTdiEo9JVWdyUT1g56BOzSvsEDmCAEkbh" +
  "qHR2Dig2Ch8oYRSOSldlgTp+EAK6+EEYaLYG1AYwQDMWqFHp7BzQDAHF53JAjUpXXXHeIrHei2BnvBtkQTfI1swXB3jNzU85GxNk7ah09iBrq/qs56HB" +
  "UbmqAdaO5i1nfphZGZkvlsO4rczgps0XBzC4CfN1VDo7hxubr4+bMF9HpauyuCnztXLQK2aVNl8cwAAlzNdR6ewcUGy+PlDCfB2VrsoCpczXyhxQ2nxx" +
  "AAOUMF9HpbNzQLH5+kAJ83VUuioL1DHYENDFYMNA8zWgNoABmrNAjUpn54DmLFCjclVpoEZjgOY80JwFulkDagMYoBsWqFHp7BzQjQ9U+gszKleVBmo0" +
  "fjyAv8Eu44EPe8M/rzbB51W+Nh7gALc5OX8ctTFB1o5KZw+ytqrPev7WylG5qgHWjuYtB5f1x4MXchi3lRnc9HiAAxjcxHjgqHR2DjcaDxBuYjxwVLoq" +
  "i5saD6wc9IpZpccDHMAAJcYDR6Wzc0DReICAEuOBo9JVWaDUeGDlF0APbY8Ijke8GvDBUp3uve+BpTm102UFX1W3TT8dvv32HQ==";
