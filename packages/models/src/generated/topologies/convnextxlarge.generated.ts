/*
 * The layers of ConvNeXtXLarge; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "zZtvb5xGEMa/C6/p6Xbh/vld1EhVpaqqlJeWhfAdsWk4jgLnOLHy3Tu7gJc7WMMzG0upXEU+77Ozs79h2Bm4Fy+Pj4l34+1P+VOePNfRcxaXD4nne1/S" +
  "/FB5N7e33p95ca7/ir8lpee/ePdxvX+Mqse4IN1tfs4yX8pQ/x/c/bjzb72/T+UxztLvcZ2eciWJn1M102/izvfS/Ckpa+/mc5xVie8dkzinPwkZLNab" +
  "lS/EeiG3vlgGi1VAo5/iMo3zvbIUhMvdYrdZL+Vqqf8je3ItF+tdGDYfLJcBfbQTi+1uuZarZjGfkv/OSV6ncUYr0Z/8Tq7Kj2pdn9OsTkpamlytyeGk" +
  "zJMsqtLvylzoh2S/qsv0kKjFN78X8eGQ5g+0YU/k4YG26ZBm2s+ojGulE77y8qE8nQuSCd+L93X61GzFjZeleRLTNnrnKonu05iG1OU50evSO/zm3iVF" +
  "lWZqnuVCu0uz78k34qJnoeXu44wW0fxSHqtIfaDXq7cbcH/jby7cb9wy7lcqbKa81/PO9v9jklc054t3ztNa7d2SQmq+/IMZqLatL3tIsrM3agNboSb0" +
  "Se8xTZHSFBGFwVltkCFSlKd/E5qRNuWQHrWJqfW1NpthB4qqlx+aR1wtqnK/OBXVIj8fi2+eGjB5NZJL9ENmmwtghPdKyGve0pcXvJvf3zPc563rp8Sh" +
  "npcdh3IZbh3kmHFWiJEJLZ5O1Fv1Q8OtodFcdL9gbIwt7KcEB5hmrvHSXendU4ha4jzAItQ/NN5KuAnnX5Dw2MJ+zm3I7QLeit27X8FqiVr9R3a6j7MP" +
  "dEaKH5J/Tid192726UuSFDSWpjH38uEtc7m8Wmp1+lwf4+eRtdIOZWqt+pBHslQFV6Q/8vxb+jNt4/W5MCrKpKqTY5RfnlNuhRpP23Q9Xg3Wf/avbUSi" +
  "tRKMqyL1YTuELtDRIXoitRQ9To1cjY2krYyW0X122n+hfw9JUT9+TWk3Wgt67aMmLoV9a1pDF/6Upjilef1qTPuspZtpqT61tMMpfkFLspPuZjqmz4oU" +
  "TI1KEKwpGV2TdLCuv71qVAJQxxdarv5gEobgwhAMGIIPQ2AwBpbmw2gdQ2EIGwzt5FwckotDMnBIPg6J4RhYmo+jdQzFIa04lOkWx0i2PJy+5nRLK1TW" +
  "7y6zLnuqY2Q/faqZLHAupnklo6fSaxnJuBcSvUnNaD3eyl9wk6oRDgJHWMPUiODIMdJ+5AhrkFpNvYaOmGELih0js8VOYGJnGgmcWo2QgYSRW40UQ2JP" +
  "rtNIwOxqZDYkIYIETq9GyEDCyK9GiiGxJ9hpJGCGNTIbkhWaYZt9URmW7iT9DKuuNyzDdkdaMXJjGWbYZrReqNVfyc2wRjiIHTlyrr8WwbFjpP3YsYaO" +
  "1dJr6MjRamLEtbmhY2S20Fn3QmdyGjjBGiGDCCPBGilExJ5fp4mA+dXIbEQ2CBE4vxohgwgjvxopRMSeXqeJgOnVyGxEtgiRgEsk4BAJ+EQCjMjAEkCk" +
  "dQ0lEliJ7BAiIZdIyCES8omEGJGBJYBI6xpKJLTX3Kp2mo1kxUWy4iBZ8ZGsMCQDSwCS1jUUycqOpNcHmUay5iJZc5Cs+UjWGJKBJQBJ6xqKZG1H0u+F" +
  "TM6z4SLZcJBs+Eg2GJKBJQBJ6xqKZGNH0msxTCPZcpFsOUi2fCRbDMnAEoCkdQ1FsrUj6bUYppHsuEh2HCQ7PpIdhmRgCUDSuoYi2dmR9FsM08UNu3Qn" +
  "JadSdCjeSYvVii7le+ceXC3aC3iBVfD8Ep5Xw7sU8WgV71TGc+v4Nx5DQZW8YJfypOSQcSjmSYuRcSnnO/dgMvaCXkAVvWCX9KTkkHEo6kmLkXEp6zv3" +
  "YDL2wl5Alb1gl/ak5JBxKO5Ji5FxKe8792Ay9gJfQgW+YFf4pOSQcajxSYuRcanyO/dgMvY6X0J1vmAX+qTkkHEo9UmLkXEp9jv3YDL2cl9C5b5g1/uk" +
  "5JBxqPhJi5Fxqfk792Ay9qpfQlW/YJf9pOSQcSj8SYuRcSn9O/dgMvbiX0LFv2BX/6TkkHGo/0mLkXHpAHTuwWTsPQAJ9QAkuwdASs6zSYceAGmxp5Mu" +
  "PYDOPfj5pL0HIKEegGT3AEjJIePQAyAtRsalB9C5B5Ox9wAk9jSf/zif9zzf5YE++kTf6ZE+95n+G2+lQj0Aye4BkJJDxqEHQFqMjEsPoHMPJmPvAUio" +
  "ByDZPQBScsg49ABIi5Fx6QF07sFk7D2AAOoBSHYPgJQcMg49ANJiZFx6AJ17MBl7DyCAegCS3QMgJYeMQw+AtBgZlx5A5x5Mxt4DCOCvPzTrpZdzJX1p" +
  "of9yrqqMsJdzuy9MqK97Tr+c24zW462vWgfcl3ONcBhAVqhGBMePkV682D3DMWv4zLAFRY+RWYOn36aYXDp8rjdCBhPGqd5IMSZvHOpn2GIxsR/pg36D" +
  "YnLp8IneCBlMGOd5I8WYvHGcn2GLxcR+mA/6rYmRL8c9JvEheoiLN3ZfDxlu+ci3GvRIWoj6GrIadffjfw==";
