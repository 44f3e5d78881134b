/** The engine’s commands need nothing of the service: they start without loading it. */
async function createCommands() {
  if (process.argv[2] !== 'engine') return (await import('./cli/program.ts')).createProgram()
  const [{ createRoot }, { addEngine }] = await Promise.all([
    import('./cli/root.ts'),
    import('./cli/engine/engine.ts'),
  ])
  const root = createRoot()
  addEngine(root)
  return root
}

const commands = await createCommands()
await commands.parseAsync()
