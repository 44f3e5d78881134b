import { createContext, useContext } from 'react'

/** The few words that components say by themselves. French unless a language is provided. */
export const frenchTexts = {
  required: 'obligatoire',
  busy: 'En cours…',
  show: 'Afficher',
  hide: 'Masquer',
  ofPassword: 'le mot de passe',
  ruleMet: 'Respecté\u00A0: ',
  ruleToMeet: 'À respecter\u00A0: ',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'La copie n’a pas marché. Sélectionnez le texte, puis copiez-le.',
  close: 'Fermer',
  loading: 'Chargement en cours',
  info: 'Information',
  success: 'Réussite',
  warning: 'Attention',
  danger: 'Erreur',
  skipToContent: 'Aller au contenu',
  breadcrumb: 'Vous êtes ici',
  errorSummary: (count: number) =>
    count === 1 ? 'Un champ est à corriger' : `${count} champs sont à corriger`,
}

export type UiTexts = typeof frenchTexts

const UiTextsContext = createContext<UiTexts>(frenchTexts)

export const UiTextsProvider = UiTextsContext.Provider

export const useUiTexts = (): UiTexts => useContext(UiTextsContext)
