import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { Mounted } from './mounted.ts'
import { mailboxSettingsSchema } from './settings.ts'

const settings = mailboxSettingsSchema.parse({
  owner: 'Nour Lemaire <nour@college.example>',
  contacts: ['Mme Petit <m.petit@college.example>'],
  folders: ['Cours'],
  files: [{ file: 'plan.pdf', size: '240 ko' }],
  hasRules: 'true',
  messages: [
    {
      id: 'sortie',
      from: 'Mme Petit <m.petit@college.example>',
      subject: 'Sortie',
      date: '12/03/2026 08:15',
      text: 'Voici [le programme](https://musee.example/p).',
      attachments: [{ file: 'programme.txt', size: '3 ko', text: 'Départ à 9 h' }],
      isRead: 'false',
    },
    {
      id: 'colis',
      from: 'Livraison <info@colis-suivi.test>',
      subject: 'Dernier avis',
      date: '13/03/2026 07:00',
      text: 'Payez vite.',
    },
  ],
  incoming: [
    { id: 'pub', from: 'promo@boutique.example', subject: 'Promo', date: '14/03/2026 09:00', text: '-20 %' },
  ],
})

const show = () => showInQuestion(Mounted, settings)

const openMail = () => button(/Sortie/)

test('a message opens, shows its true sender on request, and comes back to its row', async () => {
  const { user, last } = show()
  expect(button('Réception, 1\u00a0non lu')).toBeDefined()
  await user.click(openMail())
  expect(document.activeElement?.textContent).toBe('Sortie')
  expect(screen.queryByText(/m\.petit@/)).toBeNull()
  await user.click(button('Afficher les détails'))
  expect(screen.getByText('Mme Petit <m.petit@college.example>')).toBeDefined()
  expect(last()).toMatchObject({ open: 'sortie', unread: [] })
  await user.click(button(/Retour à la liste/))
  expect(document.activeElement).toBe(openMail())
})

test('a link says where it leads before it is followed', async () => {
  const { user, last } = show()
  await user.click(openMail())
  button(/le programme/).focus()
  expect(await screen.findByText('https://musee.example/p')).toBeDefined()
  await user.keyboard('{Enter}')
  expect(said()).toContain('https://musee.example/p')
  expect(last()).toMatchObject({ followed: [] })
  await user.click(button('Ouvrir le lien'))
  expect(last()).toMatchObject({ followed: ['https://musee.example/p'] })
  expect(document.activeElement).toBe(button(/le programme/))
  await user.click(button('Ouvrir programme.txt'))
  expect(screen.getByText('Départ à 9 h')).toBeDefined()
})

test('a message is written by the keys alone, and Enter in a line does not answer the question', async () => {
  const { user, last, onSubmit } = show()
  button('Nouveau message').focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toBe('Nouveau message')
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'À' }))
  await user.keyboard('nour{Enter}')
  await user.click(button('Envoyer'))
  expect(said()).toContain('n’est pas une adresse complète')
  await user.clear(screen.getByRole('textbox', { name: 'À' }))
  await user.click(screen.getByText('Carnet d’adresses'))
  await user.click(button('Ajouter Mme Petit dans Cci'))
  await user.type(screen.getByRole('textbox', { name: 'Objet' }), 'Plan')
  await user.click(button('Joindre ce fichier'))
  await user.click(button('Envoyer'))
  expect(said()).toBe('Message envoyé.')
  expect(last()).toMatchObject({
    sent: [{ to: [], bcc: ['m.petit@college.example'], subject: 'Plan', files: ['plan.pdf'] }],
  })
  expect(document.activeElement?.textContent).toBe('Réception')
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a draft waits while one looks elsewhere', async () => {
  const { user } = show()
  await user.click(button('Nouveau message'))
  await user.type(screen.getByRole('textbox', { name: 'Objet' }), 'Plan')
  await user.click(button('Cours'))
  expect(screen.queryByRole('textbox', { name: 'Objet' })).toBeNull()
  await user.click(button('Reprendre le brouillon'))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Objet' }).value).toBe('Plan')
})

test('messages are chosen and moved by a list, and without a choice one is asked for', async () => {
  const { user, last } = show()
  await user.click(button('Déplacer'))
  expect(said()).toBe('Choisis d’abord au moins un message.')
  await user.click(screen.getByRole('checkbox', { name: /Sortie/ }))
  await user.click(button('Déplacer'))
  const list = screen.getByRole('combobox', { name: 'Vers le dossier' })
  expect(document.activeElement).toBe(list)
  await user.selectOptions(list, 'Cours')
  await user.keyboard('{Enter}')
  expect(last()).toMatchObject({ folders: { Cours: ['sortie'] } })
  expect(document.activeElement).toBe(button('Déplacer'))
  await user.click(screen.getByRole('checkbox', { name: /Dernier avis/ }))
  await user.click(button('Signaler un hameçonnage'))
  expect(last()).toMatchObject({ reported: ['colis'] })
  expect(screen.getByText('Ce dossier est vide.')).toBeDefined()
})

test('a search goes through all folders, and all begins again on request', async () => {
  const { user, last } = show()
  await user.type(screen.getByRole('textbox', { name: /Rechercher/ }), 'depart{Enter}')
  expect(screen.getByText('Aucun message ne correspond.')).toBeDefined()
  await user.click(button('Effacer la recherche'))
  await user.click(screen.getByRole('checkbox', { name: 'Avec pièce jointe' }))
  expect(said()).toMatch(/1.message trouvé$/)
  await user.click(button('Réinitialiser'))
  expect(last()).toBeNull()
  expect(button(/Dernier avis/)).toBeDefined()
})

test('a rule is made, told, and sorts what arrives', async () => {
  const { user, last } = show()
  await user.click(button('Règles de tri'))
  await user.click(button('Enregistrer la règle'))
  expect(said()).toContain('Écris le texte')
  await user.type(screen.getByRole('textbox', { name: 'Texte cherché' }), 'boutique')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Vers le dossier' }), 'Indésirables')
  await user.click(button('Enregistrer la règle'))
  expect(screen.getByText(/si l’expéditeur contient «.boutique.»/)).toBeDefined()
  await user.click(button('Relever le courrier'))
  expect(said()).toMatch(/1.nouveau message/)
  expect(last()).toMatchObject({ folders: { Indésirables: ['pub'] } })
})

test('axe finds no fault in the list, a message, a draft and the rules', async () => {
  const { user, faults } = show()
  expect(await faults()).toEqual([])
  await user.click(openMail())
  await user.click(button(/le programme/))
  await user.click(button('Afficher les détails'))
  expect(await faults()).toEqual([])
  await user.click(button('Répondre'))
  expect(await faults()).toEqual([])
  await user.click(button('Supprimer ce brouillon'))
  await user.click(button('Règles de tri'))
  expect(await faults()).toEqual([])
})
