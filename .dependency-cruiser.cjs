/**
 * The arrows of the house: who may import whom. A comment says what to do instead; `npm run check` shows it.
 * Specs, and what stands in a folder `testing/`, `model/` (brute force to compare with) or `bench/`, may look behind any door.
 */

const OWN = '(^|/)(testing/|model/|bench/|[^/]+[.]spec[.]ts$)';
const room = (stations) => `^api/src/(?!platform/)[^/]+/(${stations})/`;
const npm = (names) => `(^|node_modules/)(${names})(/|$)`;

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [OWN, ...(from.pathNot ?? [])] },
  to,
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea or hide a third: move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'The import leads nowhere. Check the path, or install the package in this workspace.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot:
          '^([$]|svelte|virtual:|@graphql-typed-document-node/core|[.]/[$]types|.*[.]css$|.*[.]d[.]ts$)',
      },
    },

    // Between the parts of the house
    never(
      'libs-stand-alone',
      'A lib holds rules only and imports libs only. Hand what it needs from elsewhere in as an argument.',
      { path: '^libs/' },
      { path: '^(api|web|migrations|test|tools)/' },
    ),
    never(
      'libs-are-pure',
      'A lib knows no framework, no I/O, no clock. Take instants and data as arguments; do the rest in the api or the web. A new pure package goes onto the list in this rule.',
      { path: '^libs/' },
      {
        dependencyTypes: [
          'core',
          'npm',
          'npm-dev',
          'npm-peer',
          'npm-optional',
          'npm-no-pkg',
          'npm-unknown',
          'npm-bundled',
        ],
        pathNot: ['^libs/', npm('temporal-polyfill|temporal-spec|fflate|saxes|ts-ics|rrule-temporal')],
      },
    ),
    never(
      'api-imports-libs',
      'The api imports libs (and the list of migrations), never the web: they meet in the contract.',
      { path: '^api/' },
      { path: '^(web|test|tools)/' },
    ),
    never(
      'web-imports-libs',
      'The web imports libs only. Ask the api through the contract, over lib/wire.',
      { path: '^web/' },
      { path: '^(api|migrations|test|tools)/' },
    ),

    // Between the rooms of the api
    never(
      'rooms-keep-their-stores',
      "A room never touches another room's store or commands: ask its queries/, or react to its facts in reactions/.",
      // An import brings whole tickets along, past and all: its store writes the rows that the ticket room keeps.
      { path: '^api/src/(?!platform/)([^/]+)/', pathNot: ['^api/src/imports/store/'] },
      { path: room('store|commands|resolvers|reactions'), pathNot: '^api/src/$1/' },
    ),
    never(
      'platform-knows-no-room',
      'The platform carries every room and knows none. Let the room register itself, or move the thing into its room.',
      { path: '^api/src/platform/' },
      { path: '^api/src/(?!platform/)' },
    ),

    // Between the stations of a room
    never(
      'resolvers-only-pass-on',
      'A resolver hears and passes on in one line: call a command to do, a query to look.',
      { path: room('resolvers') },
      { path: room('store|reactions') },
    ),
    never(
      'policies-only-judge',
      'A policy is a pure sentence over what it is given. Load in the command or the query and hand it in.',
      { path: room('policies') },
      { path: room('resolvers|commands|queries|store|reactions') },
    ),
    never(
      'commands-only-do',
      'A command reads access, decides, saves, records. What happens afterwards is a reaction to its fact.',
      { path: room('commands') },
      { path: room('resolvers|reactions|feeds') },
    ),
    never(
      'queries-only-look',
      'A query looks and changes nothing. Move what does something into a command.',
      { path: room('queries|feeds') },
      { path: room('resolvers|commands|reactions') },
    ),
    never(
      'stores-only-keep',
      'A store keeps rows and decides nothing. Move the decision into a lib and its use into a command or a query.',
      { path: room('store') },
      { path: room('resolvers|policies|commands|queries|reactions|feeds') },
    ),
    never(
      'sql-stays-in-stores',
      'Only store/ (which writes), queries/ (which read) and platform/ know the database. Hand the Tx on to a function there that says what you need.',
      { path: '^api/src/', pathNot: ['^api/src/platform/', room('store|queries'), '[.]module[.]ts$'] },
      { path: npm('typeorm|pg|@nestjs/typeorm') },
    ),

    // Within the web
    never(
      'wire-is-the-only-wire',
      'Only lib/wire talks to the network. Write a function there and call it.',
      { path: '^web/src/', pathNot: ['^web/src/lib/wire/'] },
      { path: npm('graphql-ws|graphql-http') },
    ),
    never(
      'ui-knows-no-room',
      'lib/ui has no domain words: hand them in as properties or snippets, or move the component into its room.',
      { path: '^web/src/lib/ui/' },
      { path: '^web/src/(routes|lib/(?!ui/|words/))' },
    ),
    never(
      'wire-and-words-serve-rooms',
      'lib/wire and lib/words serve every room and know none.',
      { path: '^web/src/lib/(wire|words)/' },
      { path: '^web/src/(routes|lib/(?!ui/|words/|wire/))' },
    ),
    never(
      'routes-are-the-top',
      'A route is a URL, its loading and its page; nothing imports it. Move what you need into a room of lib/.',
      { path: '^web/src/lib/' },
      { path: '^web/src/routes/' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)(dist|build|[.]svelte-kit)/'] },
    exclude: { path: '(^|/)generated/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'default'],
      extensions: ['.ts', '.svelte', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
