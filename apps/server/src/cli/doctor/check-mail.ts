import nodemailer from 'nodemailer'
import type { Config } from '../../config.ts'
import { explainCause } from '../../platform/explain-cause.ts'
import type { Check } from './check.ts'

/** Talks to the mail server as far as logging in, and sends nothing. */
export async function checkMail({ smtpUrl }: Pick<Config, 'smtpUrl'>): Promise<Check> {
  const name = 'mail'
  if (smtpUrl === undefined)
    return { name, state: 'unused', message: 'Démonstration : les messages restent sur cet ordinateur.' }
  const transport = nodemailer.createTransport(smtpUrl, { connectionTimeout: 10_000 } as object)
  try {
    await transport.verify()
    return { name, state: 'good', message: 'Le serveur de messagerie accepte la connexion.' }
  } catch (error) {
    return {
      name,
      state: 'failed',
      message: `SMTP_URL\u00a0: ${explainCause(error)}. Vérifiez l’adresse, le port, le nom, le mot de passe et le pare-feu.`,
    }
  } finally {
    transport.close()
  }
}
