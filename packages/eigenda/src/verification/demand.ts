import { CertificateError, type CertificateFault } from './certificate-error.ts'

/** @throws CertificateError when the condition does not hold. */
export function demand(condition: boolean, fault: CertificateFault, message: string): asserts condition {
  if (!condition) throw new CertificateError(fault, message)
}
