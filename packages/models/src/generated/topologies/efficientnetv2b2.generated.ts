/*
 * The layers of EfficientNetV2B2; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "1Zttj9pGEMe/i1+7ETaYe3iXNlJVqa2qvj2dkMEL5wvYFMzlkijfvbNr786umZlA3XL0pKJm/8sw8//twwB3X6Mq36joPlLLZbkoVdVUqnlJf5inURx9" +
  "LKtiH90/PES/VNtD82v+We2i+Gs0z5vF02z/lG/hmQ/VYb2O0+nI/Dd+/PYYP0R/qv0iX5fVSk/X/wsTR+9Go/FdmmTT22l6M8lGd7dxVC+Xe9WAaJ72" +
  "e73bwNO+5E1ZV/qp+WupExg/xlFZvagdzFzm672Ko43KK1BG7ya3WQyP2VQ/jqYw8yXflXm10LnBa2bpZJKANspGyc10hD/6aTA4TbM255/q6iX9oF91" +
  "Wa4btYMXHqdggtpVaj3bl190wDFUGEf7ZlcWSmeWxin8e5sXhS72PtprN+OoKNemhtkub/TTkjiBaatdfdjCs5I4yhdN+dKWeR+BUSoHZ6PDXs3mZQ5T" +
  "TJUmrR+12Ywx4zhS23251lG0vRB4AQiB0n2zO4BLnfX6HybYe3xZHcRPAsIcIs6IZPo9I9oK/0sjPuzqbX1odF5tMF3xXZaOb/Exg5SUKqJ7syijqi4h" +
  "ULBQIQFIoTWjKCAYV/J08vbsT1qSbfxLkqAWSAqb+RpXSHqb3SQTfASqp68QKqC/3Ma3kN/p4f6Zb2+yzOA4vcZllqbf3ZVvs8zCRZacdQ5R8abhDyyS" +
  "QcuM8O3yPD+obfP0CTLHBAs9NNsc1k25XZf63oKI/+J2OD25n9f1PF+/hx4jX6k/6lo3L22OH5XaFuUmmA39jTEf5CbfrVTjYGgO4Da/4S8DwtzmfqWu" +
  "BXjD1bEvV5u6hEuXyuu3dhF8Fq7kZHQFq5jIa3LcHv1fd9dZeZ6enLxfwD/+5LqMtWftl0vxFvcLdWv0eh1oFYfdQr3uGt5uDIoH+/dmmtzh48BbbXoN" +
  "t5q8tCHFN09fXEZkTzq6ymP25hryknFDivyHCZfJ/qyT7FKWnnuSJeG5c97bLCreOPw56+Sh4vnNvn4cGi88aIe+SU2CUza5G/ruYXT0JvVKPnSYXEFi" +
  "8omgc2SNzS7zYc5ZR8LFTD37TAhOBPPp8bBNEmwReBwYb2i3lfbaraHdVtorcHB94ZE39AjtnfD6iBkWr9dbDrZvQC9Nvu+/hkP0zGWrh7o3l9XenHCH" +
  "qmzMO/ERNA7hdq6XzSZ/JbYzJLvWXx2Zr5LgaaX+MmlmhqL4AWSoKNrhN0YPiR6DvKrwW492XHNt1Ga2AI/tmL4v9djczdIXsh7xUuwUWLfzdb34mOSz" +
  "7a5+VoumH6ovB1H7ovACc/kFUCZeAMXjF4CNbCcVwNMOw/Kyw7CC9Gic6XG4/c14ms/U6zavCjIdVI+zQe04mQSA2klSuZ6ML5AA+Fadi7k5lcjNaVJu" +
  "MgpP9nKDBWhVymYYtjbfhLUsxFqcStTiNKmWhVwLyl4tsGmsStay6NVio43FNYPqcS2oEbV4k6RaPNmrxe6vsbhmUCVyk9aMN0nMjVwzdmuCSvkMw6HP" +
  "rhZxzaBK1CKtGW+SWAu5ZlzS9JqB4bAWe85MxDWD6nEtqB3Xot+o2knFJx0ZfkPhKDQZkwhm9yqo+rb766AU3MhWtTu/VeFmavv7TrV7yarFAX7VwIpe" +
  "LiC21TjRy8mIixKuYJ1qK9vFALJEy5Ox3NSuvIm4K1AlnBJ2hf6W0k7i3J/TMSX355T7bh0Ztee+/hAlUH33x2Fgzv1O5NyX970nY7n6S3lnD7FXtA3d" +
  "XknMnYy4xI2PKmGtsPERF+xdBteCjinhWoi4jMri6lQalxE5XJ3I4ZKPNk/2cLktTB9t2gYGVyHiciphrdMkXAWLi4kp4SpEXEZlcXUqjcuIHK5O5HAV" +
  "Mi6UPVyeSuICGwJcY5tMJl5FqB5bi5qACyYxuEAhYwq4QD3GpT+o9FQOl1UDXHbNtiKDy4ohrrFXoYTLkz1cdoll4lWEKuHUKVcRTOLcp64iGJTcp66i" +
  "ifOXuorgtwpD1Xd/Ym+EVuTcJ68idF++ijwZy53Ys03bQ2wWbUO4WRwu8SpClbD2lKsIJnG4qKsIBiVc1FWEuKirCHERVxHikq4iK3K45KvIkz1cnkri" +
  "6l9FiEu8ilAlrD3lKoJJHC4mpoSLuooQF3UVIS7iKkJc0lVkRQ6XfBV5sofLi03iOrqKHC6bJv1iTiWsdZqES7G44MM4KqaEC1gJuIzK4upUGpcROVyd" +
  "yOFSMi6UPVzu+gR7KFxgA4NrKeJyKmGt0yRcSxbXko4p4VqKuIzK4upUGpcROVydyOFayrhQ9nC5lgXsoXCBDTSuqdjooXpsLWrCZw4wicEFChlTwAWq" +
  "gKtVOVxWJXG1IoPLiiEu/VWflSVcnuzhcu6LjR6qhFOnNHowiXOfavRgUHKfavQy5z7V6GXhc0P39Ve4nsi5TzZ66L7c6HmyV65t9LQ9xGbRNgSbBXGJ" +
  "jR6qhLWnNHowicNFNXowKOGiGj3ERTV6iIto9BCX1OhZkcMlN3qe7JXrqSSufqOHuMRGD1XC2lMaPZjE4WJiSrioRg9xUY0e4iIaPcQlNXpW5HDJjZ4n" +
  "e+V6sUlc/UYPcYmNHqqEtac0ejCJw0U1ejAo4aIaPcRFNXqIi2j0EJfU6FmRwyU3ep7slWsbPW0Phavf6CEusdFDlbD2lEYPJnG4qEYPBiVcVKOHuKhG" +
  "D3ERjR7ikho9K3K45EbPk71ybaOn7aFw9Rs9xLUScTmVsNZpEq4Vi2tFx5RwrURcRmVxdSqNy4gcrk7kcK1kXCh75fr2ULjABgbXk4jLqYS1TpNwPbG4" +
  "nuiYEi74k2YBl1FZXJ1K4zIih6sTOVxPMi6UvXI990lcYAODqxRxOZWw1mkSrpLFVdIxJVyliMuoLK5OpXEZkcPViRyuUsaFMpYLfzWP9lC4wAYG17OI" +
  "y6mEtU6TcD2zuJ7pmBKuZxGXUVlcnUrjMiKHqxM5XM8yLpQ9XF5WJC6wIcA1hUybett/BT0UmKgHaAPzFziV4U8SXQrw1k/P1i9vfpuvG4aoW3CphCB1" +
  "tW+HH7/9DQ==";
