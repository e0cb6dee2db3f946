/**
 * Ignores the text of messages: a string with a space in it. Codes, domain tags, field names and signatures have none, they are
 * contract and are mutated.
 */
const messages = {
  shouldIgnore({ node }) {
    const text =
      node.type === 'StringLiteral'
        ? node.value
        : node.type === 'TemplateLiteral'
          ? node.quasis.map(({ value }) => value.raw).join('')
          : ''
    return text.includes(' ') ? 'text of a message' : undefined
  },
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'messages', value: messages }]
