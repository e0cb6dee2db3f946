import { parseAbi } from 'viem'

/** The events that the sidecar follows. */
export const eventsAbi = parseAbi([
  'event AccountsRegistered(uint32 indexed first, address[] owners)',
  'event OwnerChanged(uint32 indexed account, address owner)',
  'event Deposited(uint32 indexed account, uint96 amount, address from)',
  'event Withdrawn(uint32 indexed account, uint96 amount)',
  'event Claimed(uint32 indexed account, uint96 amount, uint96 cumulative)',
  'event Settled(uint64 indexed number, uint64 generation, bytes32 record, bytes32 batchHash, bytes32 certificateHash, uint256 amount)',
  'event Finalized(uint64 indexed number, bytes32 record)',
  'event RolledBack(uint64 toNumber, uint64 generation)',
  'event DatanetCreated(uint32 indexed datanet, address curator, uint32 commons, bytes32 policyHash)',
  'event VersionPublished(uint32 indexed datanet, uint32 indexed version, bytes32 versionRoot, uint32 records, uint64 tokens, uint64 unmasked, bytes commitment)',
  'struct Part { uint32 datanet; uint32 version; }',
  'struct Model { string name; uint32 developer; uint32 stakers; uint32 platform; uint64 rateIn; uint64 rateOut; uint64 flat; uint16 platformBps; uint16 betaBps; uint16 gammaBps; uint16 deltaBps; uint64 minEntry; address server; bytes32 tokenizerHash; bytes attributionParams; Part[] snapshot; }',
  'event ModelRegistered(bytes32 indexed modelId, address owner, Model model)',
])
