import nodemailer from 'nodemailer'
import type { Config } from '../../config.ts'
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
    const { code = 'inconnue' } = error as { code?: string }
    const advice =
      code === 'EAUTH' ? 'Vérifiez le nom et le mot de passe.' : 'Vérifiez l’adresse et le pare-feu.'
    return {
      name,
      state: 'failed',
      message: `SMTP_URL : le serveur ne répond pas ou refuse (${code}). ${advice}`,
    }
  } finally {
    transport.close()
  }
}
