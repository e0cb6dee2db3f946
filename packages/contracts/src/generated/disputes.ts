// Written by scripts/generate.ts from solidity/src/Disputes; do not edit.
import type { ContractArtifact } from '../artifact.ts'

export const disputesAbi = [
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "contract IERC20",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "contract IDisputedLedger",
            "name": "ledger",
            "type": "address"
          },
          {
            "internalType": "contract IValidators",
            "name": "validators",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "sponsor",
            "type": "address"
          },
          {
            "internalType": "uint128",
            "name": "challengerBond",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "penalty",
            "type": "uint128"
          },
          {
            "internalType": "uint32",
            "name": "answerSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "graceSeconds",
            "type": "uint32"
          }
        ],
        "internalType": "struct DisputesConfiguration",
        "name": "configuration_",
        "type": "tuple"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "bonded",
        "type": "uint256"
      }
    ],
    "name": "BeyondBond",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ChallengedBefore",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      }
    ],
    "name": "DeadlineNotReached",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      }
    ],
    "name": "DeadlinePassed",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ECDSAInvalidSignature",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      }
    ],
    "name": "ECDSAInvalidSignatureLength",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "ECDSAInvalidSignatureS",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidOpening",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidTreeProof",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "account",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "debit",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "deposited",
        "type": "uint256"
      }
    ],
    "name": "NoOverdraft",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "name": "NoSuchChallenge",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      }
    ],
    "name": "NotAnOrdinaryAccount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "signed",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "total",
        "type": "uint256"
      }
    ],
    "name": "NotEnoughStake",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      }
    ],
    "name": "NotLastFinal",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      }
    ],
    "name": "NotPending",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "NotTheOwner",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      }
    ],
    "name": "NothingDebited",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "releasedAt",
        "type": "uint256"
      }
    ],
    "name": "NothingReleased",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "OnlySponsor",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ReentrancyGuardReentrantCall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "SafeERC20FailedOperation",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "name": "StillUndecided",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "cumulative",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "debit",
        "type": "uint256"
      }
    ],
    "name": "VoucherTooLow",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "WrongPage",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroAmount",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroSponsor",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "record",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "receipt",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      }
    ],
    "name": "AttributionChallenged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "name": "AttributionRejected",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "sponsor",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      }
    ],
    "name": "BondWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "bonded",
        "type": "uint128"
      }
    ],
    "name": "Bonded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "name": "ChallengeDismissed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "reward",
        "type": "uint256"
      }
    ],
    "name": "ChallengeUpheld",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "cumulative",
        "type": "uint96"
      }
    ],
    "name": "DebitAnswered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "record",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "debit",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      }
    ],
    "name": "DebitChallenged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "debit",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "deposited",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "reward",
        "type": "uint256"
      }
    ],
    "name": "OverdraftProven",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "generation",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "reward",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "shared",
        "type": "uint256"
      }
    ],
    "name": "Penalised",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "sponsor",
        "type": "address"
      }
    ],
    "name": "SponsorChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "releasedAt",
        "type": "uint64"
      }
    ],
    "name": "Unbonding",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      },
      {
        "internalType": "uint96",
        "name": "cumulative",
        "type": "uint96"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "answerDebit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      }
    ],
    "name": "bond",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "generation",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "previous",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "batchHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "certificateHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "pagesRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "total",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "commons",
            "type": "uint96"
          }
        ],
        "internalType": "struct Header",
        "name": "wrong",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "receipt",
        "type": "uint32"
      }
    ],
    "name": "challengeAttribution",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "generation",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "previous",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "batchHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "certificateHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "pagesRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "total",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "commons",
            "type": "uint96"
          }
        ],
        "internalType": "struct Header",
        "name": "wrong",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "generation",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "previous",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "batchHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "certificateHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "pagesRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "total",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "commons",
            "type": "uint96"
          }
        ],
        "internalType": "struct Header",
        "name": "last",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "debit",
            "type": "uint96"
          },
          {
            "internalType": "bytes",
            "name": "point",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "proof",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "tree",
            "type": "bytes"
          }
        ],
        "internalType": "struct DebitProof",
        "name": "now_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "debit",
            "type": "uint96"
          },
          {
            "internalType": "bytes",
            "name": "point",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "proof",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "tree",
            "type": "bytes"
          }
        ],
        "internalType": "struct DebitProof",
        "name": "before",
        "type": "tuple"
      }
    ],
    "name": "challengeDebit",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "name": "challengeOf",
    "outputs": [
      {
        "internalType": "enum OpenChallenges.Kind",
        "name": "kind",
        "type": "uint8"
      },
      {
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "openedAt",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "subject",
        "type": "uint32"
      },
      {
        "internalType": "uint96",
        "name": "debit",
        "type": "uint96"
      },
      {
        "internalType": "bytes32",
        "name": "record",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "generation",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "previous",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "batchHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "certificateHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "pagesRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "total",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "commons",
            "type": "uint96"
          }
        ],
        "internalType": "struct Header",
        "name": "wrong",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "generation",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "previous",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "batchHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "certificateHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "pagesRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "total",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "commons",
            "type": "uint96"
          }
        ],
        "internalType": "struct Header",
        "name": "last",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "debit",
            "type": "uint96"
          },
          {
            "internalType": "bytes",
            "name": "point",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "proof",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "tree",
            "type": "bytes"
          }
        ],
        "internalType": "struct DebitProof",
        "name": "now_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "debit",
            "type": "uint96"
          },
          {
            "internalType": "bytes",
            "name": "point",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "proof",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "tree",
            "type": "bytes"
          }
        ],
        "internalType": "struct DebitProof",
        "name": "before",
        "type": "tuple"
      }
    ],
    "name": "challengeOverdraft",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sponsor",
        "type": "address"
      }
    ],
    "name": "changeSponsor",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "configuration",
    "outputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "ledger",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "validators",
        "type": "address"
      },
      {
        "internalType": "uint128",
        "name": "challengerBond",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "penalty",
        "type": "uint128"
      },
      {
        "internalType": "uint256",
        "name": "answerSeconds",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "graceSeconds",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "name": "dismiss",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "name": "nextOpen",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "oldestOpen",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "permitsFinality",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      }
    ],
    "name": "rejectAttribution",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "settlerBond",
    "outputs": [
      {
        "internalType": "address",
        "name": "sponsor",
        "type": "address"
      },
      {
        "internalType": "uint128",
        "name": "bonded",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "unbonding",
        "type": "uint128"
      },
      {
        "internalType": "uint64",
        "name": "releasedAt",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      }
    ],
    "name": "unbond",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "generation",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "previous",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "batchHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "certificateHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "pagesRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "total",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "commons",
            "type": "uint96"
          }
        ],
        "internalType": "struct Header",
        "name": "last",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "vetoes",
        "type": "bytes"
      }
    ],
    "name": "upholdAttribution",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "id",
        "type": "uint64"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "generation",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "previous",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "batchHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "certificateHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "pagesRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "total",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "commons",
            "type": "uint96"
          }
        ],
        "internalType": "struct Header",
        "name": "last",
        "type": "tuple"
      }
    ],
    "name": "upholdDebit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "internalType": "uint96",
        "name": "cumulative",
        "type": "uint96"
      }
    ],
    "name": "voucherDigest",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "withdrawBond",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const

export const disputesArtifact: ContractArtifact = {
  "bytecode": "0x610160604052346102ad57604051601f6147ef38819003918201601f19168301916001600160401b038311848410176102b157808492610100946040528339810103126102ad576040519061010082016001600160401b038111838210176102b15760405280516001600160a01b03811692908381036102ad5781526020820151916001600160a01b03831683036102ad57602082019283526040810151906001600160a01b03821682036102ad57604083019182526060810151946001600160a01b03861686036102ad5763ffffffff948593606086019788526100e6608085016102c5565b91608087019283526100fa60a086016102c5565b9360a0880194855260e06101228161011460c08a016102d9565b9860c08c01998a52016102d9565b9801978852608052516001600160a01b0390811660a0529051811660c05290516001600160801b0390811660e052915190911661010052905191909116610120529051919091166101405290515f80546001600160a01b0319169190921617905560405161450490816102eb82396080518181816102c2015281816104cb01528181610abd0152818161123e015281816113910152818161167a01528181611d7901528181613c170152613f1f015260a0518181816103a4015281816109f301528181610caa015281816113b60152818161184e015281816120b00152818161246201528181613b27015281816140ca0152614226015260c0518181816104a1015281816113de015281816118c00152613f4d015260e051818181610477015281816107fb01528181610a890152818161121a0152818161140f01528181611d550152613be3015261010051818181610667015281816114370152613e3f01526101205181818161145e0152613ad40152610140518181816101b90152818161148401526141700152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160801b03821682036102ad57565b519063ffffffff821682036102ad5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063086b65ce14611a405780630e41680d14611a0357806321e580da146119b357806329965a441461179b5780633609e99514611773578063430ca435146116e557806366eb9cec146115f45780636b51c6e5146114ad5780636c70bee9146113735780636c81891114610ed8578063864849c114610c61578063879432d3146108875780638b010cf8146106e05780638da334071461063c578063b98bd295146105aa578063c1997b6e1461034e578063d3c8f6cf14610308578063defe4b121461022a5763e8111842146100eb575f80fd5b34610227576020366003190112610227576004356001600160801b0381169081810361022557825490610129336001600160a01b0384168114612173565b8215610216576001546001600160801b0381168085116101ff5792826001600160401b03926101a86001600160801b036101877fdd004efa157c41b84db469478d28777bf3ff41b84296bd0c1d286b2fed25b6ee99976040996122c1565b16926fffffffffffffffffffffffffffffffff19928316841760801c61227f565b60801b16176001558160a01b6101de7f0000000000000000000000000000000000000000000000000000000000000000426122e1565b60a01b16908260a01b191617808655835192835260a01c166020820152a180f35b63035aa15b60e21b86526004859052602452604485fd5b631f2a200560e01b8452600484fd5b825b80fd5b5034610227576020366003190112610227576004356001600160801b03811690818103610225576102596122ee565b81156102f957906102e6916001600160801b0361027b6001549282841661227f565b1680916001600160801b031916176001556040519082825260208201527f4cadb63c653d2a950d6c6ddce0d1d14845b6e102168fe274f4b6621fa171e53260403392a230337f000000000000000000000000000000000000000000000000000000000000000061431f565b805f5160206144e45f395f51905f525d80f35b631f2a200560e01b8352600483fd5b50346102275760203660031901126102275765ffffffffffff600160406020936001600160401b03610338611f2d565b1681526003855220015460c81c16604051908152f35b503461022757602036600319011261022757610368611f2d565b6103706122ee565b61037981613847565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016939291602082602481885afa91821561059f578692610562575b5064ffffffffff6020916103ff60049461012087015114838351169061229f565b51169460405192838092631b5cb1b560e31b82525afa908115610557578591610507575b50906001600160401b03938461044d931610838115916104ef575b6104479161225b565b82613f94565b167f3218c84125b47508c3bdb0e2ae8f4552dce88f962e42c53ac9dec4f8b922dbfe8280a26102e67f00000000000000000000000000000000000000000000000000000000000000006001600160801b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000613d55565b61044791506104fd83613ac3565b421015915061043e565b9190506020823d60201161054f575b8161052360209383612005565b8101031261054b576001600160401b03938461054161044d946121bb565b9293505093610423565b8480fd5b3d9150610516565b6040513d87823e3d90fd5b91506020823d602011610597575b8161057d60209383612005565b810103126105935790519064ffffffffff6103de565b5f80fd5b3d9150610570565b6040513d88823e3d90fd5b503461022757610120366003190112610227576105c5611f2d565b90610100366023190112610227576105db6122ee565b6105e48261398f565b6105ed81613ac3565b9283421061062857906102e6916106236060830164ffffffffff61061a8183511661012087015190614204565b9151169061229f565b613af9565b630789f42160e21b83526004849052602483fd5b5034610227576020366003190112610227576020906001600160801b03600154166001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161115908161069b575b506040519015158152f35b60055460301c65ffffffffffff168015925082156106bc575b50505f610690565b90809250526003825264ffffffffff604060043592205460a81c1610155f806106b4565b5034610227576060366003190112610227576106fa611f2d565b610702611f03565b906044356001600160401b03811161088357610722903690600401611f57565b909261072c6122ee565b6107358361398f565b9161074a61074284613ac3565b804210612159565b6001600160601b0360c084015116946001600160601b0383169580871061086c5750610798929161078f9161078a63ffffffff60a0880151169485612026565b6143ad565b909391936143e1565b6107ae64ffffffffff60408501511683836140ab565b1561084e5750506001600160401b03826107eb6020937fbdd0f6648435778a0d9977f0f2283d790db0bcae09a1b875963ce3f4a40222f195613f94565b6001546001600160801b036108227f000000000000000000000000000000000000000000000000000000000000000082841661227f565b16906001600160801b031916176001556040519485521692a2805f5160206144e45f395f51905f525d80f35b637253f6b760e11b86526004526001600160a01b0316602452604484fd5b63321fbc1f60e11b88526004879052602452604487fd5b8380fd5b5034610227576020366003190112610227576108a1611f2d565b6108a96122ee565b8190826101206040516108bb81611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038116808452600360205260408420916040519061091582611fb9565b83549461092560ff87168461219b565b6002602084019560018060a01b038860081c16875264ffffffffff8860a81c16604086015264ffffffffff606086019860d01c16885265ffffffffffff600182015462ffffff8116608088015263ffffffff8160181c1660a08801526001600160601b038160381c1660c0880152818160981c1660e088015260c81c16610100860152015490610120840191825283516003811015610c4d57151580610c43575b15610c2f57508551604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691602082602481865afa918215610c24578992610bf0575b50511495861584516003811015610bdc57600103610b915796610ae1575b50509081610a5d610a62936102e69761225b565b613f94565b7f84181c3569d2ae17536aa0c5f86ea51efb78fcfe40906f254dc845df93bdf5828480a2517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000613d55565b600491965064ffffffffff60209151169660405192838092631b5cb1b560e31b82525afa908115610b86578791610b2c575b506001600160401b031694909410159380610a5d610a49565b929190506020833d602011610b7e575b81610b4960209383612005565b81010312610b7a57610a5d816102e6976001600160401b03610b6d610a62976121bb565b9450509750929350610b13565b8680fd5b3d9150610b3c565b6040513d89823e3d90fd5b90506102e6965082610a629493925081610baf575b610a5d9161225b565b505084516001600160a01b031633148181610ba657610a5d9150610bd284613ac3565b4210159150610ba6565b634e487b7160e01b8a52602160045260248afd5b9091506020813d602011610c1c575b81610c0c60209383612005565b810103126105935751905f610a2b565b3d9150610bff565b6040513d8b823e3d90fd5b63212a7ee360e21b81526004859052602490fd5b50508660016109c6565b634e487b7160e01b89526021600452602489fd5b503461059357610c7036611e7a565b93909192610c7c6122ee565b610c898584868486612415565b50604051630e5fc76d60e01b815263ffffffff9490941660048501819052947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690606086602481855afa8015610e27575f90610e7d575b6001600160601b03809750610cfd87611f91565b911696879116119081610e56575b50610d1585611f91565b9015610e325750803b1561059357604051637492229b60e11b8152915f918391829084908290610d4890600483016121cf565b03925af18015610e2757610de3575b506001600160401b037f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b9282610dad610da7610da1610d9a602060809801611fa5565b3390613de3565b92611fa5565b92611f91565b956001600160601b0360405197168752602087015233604087015260608601521692a3805f5160206144e45f395f51905f525d80f35b60809195507f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b92610e1c5f6001600160401b0393612005565b5f9692509250610d57565b6040513d5f823e3d90fd5b6001600160601b038691886306b3368d60e21b5f526004521660245260445260645ffd5b90506001600160601b0380610e73610e6d88611f91565b93611f91565b169116115f610d0b565b506060863d606011610ed0575b81610e9760609383612005565b810103126105935785610eca6040610eb66001600160601b03996121a7565b92610ec3602082016121a7565b50016121bb565b50610ce9565b3d9150610e8a565b3461059357366003190161012081126105935761010013610593576101043563ffffffff8116810361059357610f0c6122ee565b610f1f610f1a366004612323565b614388565b6001600160401b03600435166004350361059357610f3f81600435614204565b156113555760405160208101906002825282604082015263ffffffff8416606082015260608152610f71608082612005565b519020805f52600460205260ff60405f205416611347575f52600460205260405f20600160ff198254161790556005549065ffffffffffff82169165ffffffffffff83146113335765ffffffffffff19166001830165ffffffffffff16176005819055926024356001600160401b03811681036105935760405190610ff582611fb9565b62ffffff906002835233602084015264ffffffffff4216604084015264ffffffffff60043516606084015216608082015263ffffffff821660a08201525f60c082015265ffffffffffff8560601c1660e08201525f6101008201528261012082015265ffffffffffff60018501165f52600360205260405f2090805190600382101561131f5760209663ffffffff9361120c93815490610100600160a81b038b86015160081b1664ffffffffff60a81b604087015160a81b169164ffffffffff60d01b606088015160d01b169360ff64ffffffffff60d01b1992169065ffffffffffff60d01b161716171717815561119a6001820162ffffff60808601511681549066ffffffff00000060a088015160181b16906bffffffffffffffffffffffff60381b60c089015160381b16926cffffffffffffffffffffffffff60981b16171717815561117065ffffffffffff60e087015116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b610100850151815465ffffffffffff60c81b191660c89190911b65ffffffffffff60c81b16179055565b600261012084015191015565ffffffffffff8160601c16155f146112d95750600580546bffffffffffff00000000000019166001880160301b65ffffffffffff60301b161790555b6005805465ffffffffffff60601b19166001880160601b65ffffffffffff60601b16179055613ac3565b916112626001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f000000000000000000000000000000000000000000000000000000000000000061431f565b604051938452168483015233604083015260608201526001600160401b0360043516907f43ac298e10bee1c2be9b3aaaa67c8373be02874f5b17b17077d8efe73d82bbc1608065ffffffffffff600186011692a35f5f5160206144e45f395f51905f525d65ffffffffffff60016040519201168152f35b60601c65ffffffffffff165f90815260038852604090206001908101805465ffffffffffff60c81b191691880160c81b65ffffffffffff60c81b169190911790556111e2565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6224370160e61b5f5260045ffd5b630229b9d560e11b5f526001600160401b036004351660045260245ffd5b34610593575f36600319011261059357604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000016918101919091526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34610593576020366003190112610593576001600160401b036114ce611f2d565b165f52600360205260405f20604051906114e782611fb9565b8054906114f760ff83168461219b565b602083019260018060a01b038360081c168452604081019164ffffffffff8460a81c16835264ffffffffff606083019460d01c16845260018101549062ffffff82166080840152600260a084019163ffffffff8460181c16835265ffffffffffff60c08601946001600160601b038160381c168652818160981c1660e088015260c81c1661010086015201549261012081019384525194600386101561131f576001600160601b0363ffffffff64ffffffffff8060e09a60018060a01b039051169851169351169351169351169351946115d46040518098611f84565b602087015260408601526060850152608084015260a083015260c0820152f35b34610593575f3660031901126105935761160c6122ee565b5f54611623336001600160a01b0383168114612173565b600154908160801c90811515806116cf575b156116b057506001600160801b0361169e92166001556040518181527f2be6516ea18891bea1aa547e1de623e2a0ea8eda634ef062a31282c94973432e60203392a2337f0000000000000000000000000000000000000000000000000000000000000000613d55565b5f5f5160206144e45f395f51905f525d005b6001600160401b039063b2cacfd560e01b5f5260a01c1660045260245ffd5b506001600160401b038160a01c16421015611635565b34610593576020366003190112610593576004356001600160a01b03811690819003610593575f54611722336001600160a01b0383168114612173565b8115611764576001600160a01b03191681175f556040519081527f3654ca7211e97c8221a546197d9931904737314c63260b2cae1896803967930f90602090a1005b6345499e7b60e01b5f5260045ffd5b34610593575f36600319011261059357602065ffffffffffff60055460301c16604051908152f35b3461059357610140366003190112610593576117b5611f2d565b61010036602319011261059357610124356001600160401b038111610593576117e2903690600401611f57565b916117eb6122ee565b6117f481613847565b9161180161074284613ac3565b60608301516080840151610120850151604051630a904f5360e11b815264ffffffffff909316600484015262ffffff90911660248301526044820152906020826064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e27575f9261197e575b506064604092868451978894859363d36986ef60e01b85526004850152866024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610e27575f905f94611944575b508315158061192a575b156119135761169e8383613af9565b8390633d42d25760e01b5f5260045260245260445ffd5b506003810281810460031482151715611333578410611904565b9350506040833d604011611976575b8161196060409383612005565b81010312610593576020835193015192846118fa565b3d9150611953565b91506020823d6020116119ab575b8161199960209383612005565b8101031261059357905190606461187e565b3d915061198c565b34610593575f3660031901126105935760805f546001600160401b03600154916040519260018060a01b03821684526001600160801b0381166020850152841c604084015260a01c166060820152f35b346105935760403660031901126105935760043563ffffffff8116810361059357611a38602091611a32611f03565b90612026565b604051908152f35b3461059357611a67611a5136611e7a565b8183829496979395611a616122ee565b88612415565b906001600160601b0380611a7d610e6d86611f91565b1691161115611e6157611a8f82611f91565b60405190939060208101906001825283604082015263ffffffff8316606082015260608152611abf608082612005565b519020805f52600460205260ff60405f205416611347575f52600460205260405f20600160ff198254161790556005549365ffffffffffff85169465ffffffffffff86146113335765ffffffffffff19166001860165ffffffffffff161760058190559164ffffffffff611b3288611fa5565b169662ffffff611b4460208301611fa5565b1660405198611b528a611fb9565b60018a523360208b015264ffffffffff421660408b015260608a0152608089015260a088019263ffffffff831684526001600160601b0360c08a019116815260e089019065ffffffffffff8660601c1682525f6101008b0152866101208b015265ffffffffffff60018a01165f52600360205260405f20948a51600381101561131f5760209b6001600160401b039863ffffffff98611cd5611da89661117065ffffffffffff6001600160601b039a611da299611d4799875490610100600160a81b0360208c015160081b1664ffffffffff60a81b60408d015160a81b16918c606064ffffffffff60d01b91015160d01b169360ff64ffffffffff60d01b199216908860d01b1617161717178755600187019462ffffff60808b0151166bffffffffffffffffffffffff60381b66ffffffff0000008854945160181b16925160381b16926cffffffffffffffffffffffffff60981b1617171784555116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b60026101208401519101558c65ffffffffffff8260601c16155f14611e1657905065ffffffffffff60301b6001600554920160301b169065ffffffffffff60301b1916176005555b6005805465ffffffffffff60601b191660018e0160601b65ffffffffffff60601b16179055613ac3565b93611d9d6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f000000000000000000000000000000000000000000000000000000000000000061431f565b611fa5565b97611f91565b60405196875216888601523360408601526060850152169216907f335a54e365d33f6e7cd239ed1ce89a64a656925e68067b6aa11d6d011ea9cbaa608065ffffffffffff600187011692a45f5f5160206144e45f395f51905f525d65ffffffffffff60016040519201168152f35b60609190911c65ffffffffffff165f9081526003602052604090206001908101805465ffffffffffff60c81b19169290910160c81b65ffffffffffff60c81b16919091179055611d1d565b63ffffffff8363633c323160e01b5f521660045260245ffd5b600319810161026081126105935761010013610593576004916101006101031983011261059357610104916102043563ffffffff811681036105935791610224356001600160401b0381116105935760808184036003190112610593576004019161024435906001600160401b0382116105935760809082900360031901126105935760040190565b602435906001600160601b038216820361059357565b35906001600160601b038216820361059357565b600435906001600160401b038216820361059357565b35906001600160401b038216820361059357565b9181601f84011215610593578235916001600160401b038311610593576020838186019501011161059357565b90600382101561131f5752565b356001600160601b03811681036105935790565b356001600160401b03811681036105935790565b61014081019081106001600160401b03821117611fd557604052565b634e487b7160e01b5f52604160045260245ffd5b6101c081019081106001600160401b03821117611fd557604052565b90601f801991011681019081106001600160401b03821117611fd557604052565b9060429160405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f460e14ffdb301d768a478a9fb14f483717968947aa61a3dc238ac6c764bf514360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526120e460c082612005565b519020916001600160601b036040519163ffffffff60208401947f0497c3e5e0f4c460b823f78c1ab72a5e38c1675fcf6d338d15a038cc5df4f9a886521660408401521660608201526060815261213c608082612005565b5190206040519161190160f01b8352600283015260228201522090565b156121615750565b63bfb22adf60e01b5f5260045260245ffd5b1561217b5750565b6329fd5ced60e11b5f9081526001600160a01b0391909116600452602490fd5b600382101561131f5752565b51906001600160601b038216820361059357565b51906001600160401b038216820361059357565b91909160e06001600160601b03612255826101008501966001600160401b036121f782611f43565b1686526001600160401b0361220e60208301611f43565b16602087015260408101356040870152606081013560608701526080810135608087015260a081013560a08701528361224960c08301611f19565b1660c087015201611f19565b16910152565b156122635750565b6001600160401b03906393088d1d60e01b5f521660045260245ffd5b906001600160801b03809116911601906001600160801b03821161133357565b156122a75750565b64ffffffffff90630229b9d560e11b5f521660045260245ffd5b906001600160801b03809116911603906001600160801b03821161133357565b9190820180921161133357565b5f5160206144e45f395f51905f525c6123145760015f5160206144e45f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190826101009103126105935760405161010081018181106001600160401b03821117611fd55760405260e06123b081839561235e81611f43565b855261236c60208201611f43565b602086015260408101356040860152606081013560608601526080810135608086015260a081013560a08601526123a560c08201611f19565b60c086015201611f19565b910152565b91908260409103126105935781516001600160a01b03811681036105935760206123e09193016121a7565b90565b903590601e198136030182121561059357018035906001600160401b0382116105935760200191813603831361059357565b9294939091612427610f1a3686612323565b6124398161243487611fa5565b614204565b61244286611fa5565b901561382b57509561245384611fa5565b604051631b5cb1b560e31b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa908115610e27575f916137e7575b506001600160401b0380911691161480613764575b6124c186611fa5565b9015613748575060408051636f9431f960e01b815263ffffffff851660048201819052929181602481855afa908115610e27575f91613718575b506001600160a01b03161515908161369f575b501561368d57509081612522608093611f91565b61252f60208301836123e3565b94909761254f61254260408601866123e3565b91909560608101906123e3565b939097149081613682575b501561307457608060405199818b016040528a3760808920621ffffe600b87901c1696909290600c87901c620fffff168015908904600214171561133357600188018098116113335760405190888252602082018581526040830195865260608301604052600484106130835781358060f01c90621fffe06007830160031c9160db1c1681016004018087106130835786036130835760016040516125fe81611fe9565b6101a0815260208101947f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d86527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408301527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608301527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808301527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08301527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08301527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08301527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008301527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208301527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408301527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608301527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808301527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08301526004870160031b976101c060048a968a0101979301935b60018111613563575b505190519a515b8383106134fe5750505050019384920114911416906007811690816134e9575b5050156130835760a00135036130745760019182841697886134c1575b60028516613491575b60048516613459575b60088516613421575b601085166133e9575b602085166133b1575b60408516613379575b60808516613341575b6101008516613309575b61020085166132d1575b6104008516613299575b6108008516613248575b6040926020603093846001600160601b0394875196879360608501928260108201855e8a810151606082015188830151925160809317818317171561323e577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117613236575b83515f1a1783536090850137600260c8fa5060203d1494600184536020840152168282015260c081600a61ea60fa60403d14161615612dad57608061298784611f91565b9461299560208601866123e3565b9290946129b56129a860408901896123e3565b91909860608101906123e3565b93909514908161322b575b50156130745760806040519681880160405287376080862093604051918252602082018581526040830195865260608301604052600484106130835781358060f01c90621fffe06007830160031c9160db1c168101600401808710613083578603613083576001604051612a3381611fe9565b6101a0815260208101947f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d86527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408301527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608301527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808301527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08301527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08301527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08301527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008301527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208301527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408301527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608301527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808301527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08301526004870160031b976101c060048a968a0101979301935b6001811161310c575b505190519a515b8383106130a7575050505001938492011491141690600781169081613092575b5050156130835760a00135036130745760019461304c575b6002811661301c575b60048116612fe4575b60088116612fac575b60108116612f74575b60208116612f3c575b60408116612f04575b60808116612ecc575b6101008116612e94575b6102008116612e5c575b6104008116612e1f575b61080016612dce575b6040926020603093846001600160601b0394875196879360608501928260108201855e8a8101516060820151888301519251608093178183171715612dc4577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117612dbc575b83515f1a1783536090850137600260c8fa5060203d1494600184536020840152168282015260c081600a61ea60fa60403d14161615612dad57565b63399d2d9b60e01b5f5260045ffd5b5060a0612d72565b50505060c0612d72565b926040926020603093845f5160206144c45f395f51905f527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066001600160601b039609979450509350509250612cf3565b935f5160206144c45f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209949050612cea565b937f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206144c45f395f51905f52910993612ce0565b937f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206144c45f395f51905f52910993612cd6565b937f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206144c45f395f51905f52910993612ccc565b937f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206144c45f395f51905f52910993612cc3565b937f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206144c45f395f51905f52910993612cba565b937f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206144c45f395f51905f52910993612cb1565b937f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206144c45f395f51905f52910993612ca8565b937f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206144c45f395f51905f52910993612c9f565b93778d51ccce760304d0ec0300027603000000010000000000005f5160206144c45f395f51905f52910993612c96565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009450612c8d565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60031c3560f81c9060f8011b15165f80612c75565b60209b83519960018160031c356007831660ff031c166130eb575b600101998d8460051b169d8e9460011c9418528c5260405f209b52602060405f20920191612c55565b97998a3514613100575b8935998d01976130c2565b600160ff1b99506130f5565b8484959414613223576060028101818091815b8181106131385750949560200194506060910304612c45565b80919250519b8c60011c8452606082018d84600182018351149210901916166001146131e55787519060018160031c356007831660ff031c166131ba575b9160609291602060018594019f60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b019190839161311f565b9a918260609392849335146131da575b602081019c919350359150613176565b50600160ff1b6131ca565b9b5060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f20604086015201926131b0565b939293612c4e565b60309150145f6129c0565b5060a0612943565b50505060c0612943565b926040926020603093845f5160206144c45f395f51905f527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066001600160601b0396099794505093505092506128c4565b927f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e55f5160206144c45f395f51905f529109926128ba565b927f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206144c45f395f51905f529109926128b0565b927f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206144c45f395f51905f529109926128a6565b927f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206144c45f395f51905f5291099261289c565b927f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206144c45f395f51905f52910992612893565b927f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206144c45f395f51905f5291099261288a565b927f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206144c45f395f51905f52910992612881565b927f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206144c45f395f51905f52910992612878565b927f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206144c45f395f51905f5291099261286f565b92778d51ccce760304d0ec0300027603000000010000000000005f5160206144c45f395f51905f52910992612866565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000935061285d565b60031c3560f81c9060f8011b15165f80612840565b60209b83519960018160031c356007831660ff031c16613542575b600101998d8460051b169d8e9460011c9418528c5260405f209b52602060405f20920191612820565b97998a3514613557575b8935998d0197613519565b600160ff1b995061354c565b848495941461367a576060028101818091815b81811061358f5750949560200194506060910304612810565b80919250519b8c60011c8452606082018d846001820183511492109019161660011461363c5787519060018160031c356007831660ff031c16613611575b9160609291602060018594019f60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908391613576565b9a91826060939284933514613631575b602081019c9193503591506135cd565b50600160ff1b613621565b9b5060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192613607565b939293612819565b60309150145f61255a565b633878f8d960e01b5f5260045260245ffd5b602491506020906040519283809263e62ec03b60e01b8252620fffff89600c1c1660048301525afa908115610e27575f916136dd575b50155f61250e565b90506020813d602011613710575b816136f860209383612005565b8101031261059357518015158103610593575f6136d5565b3d91506136eb565b61373a915060403d604011613741575b6137328183612005565b8101906123b5565b505f6124fb565b503d613728565b6001600160401b039063093bf2c760e31b5f521660045260245ffd5b5061376e85611fa5565b6001600160401b0360405191630575f36f60e31b8352166004820152602081602481855afa908115610e27575f916137b5575b506137af610f1a3688612323565b146124b8565b90506020813d6020116137df575b816137d060209383612005565b8101031261059357515f6137a1565b3d91506137c3565b90506020813d602011613823575b8161380260209383612005565b81010312610593576001600160401b0361381c81926121bb565b91506124a3565b3d91506137f5565b6001600160401b0390630229b9d560e11b5f521660045260245ffd5b906001600160401b035f925f61012060405161386281611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946138b686611fb9565b64ffffffffff81546138cb60ff82168961219b565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131f5715159081613977575b5015613964575050565b63212a7ee360e21b825260045260249150fd5b51925050600382101561131f5760025f92145f61395a565b906001600160401b035f925f6101206040516139aa81611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946139fe86611fb9565b64ffffffffff8154613a1360ff82168961219b565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131f5715159081613aab575015613964575050565b51925050600382101561131f5760015f92145f61395a565b64ffffffffff60406123e0920151167f0000000000000000000000000000000000000000000000000000000000000000906122e1565b90613b048183613f94565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939190602081602481885afa908115610e27575f91613d23575b5061012084015114613c3d575b50613c3b9250613b9e602062ffffff60808501511693019260018060a01b0384511690613de3565b82516040519182526001600160a01b0316916001600160401b0316907f6246eccdb0bf1715565691a38fcd45dc11a2297b95020b3e3f795e10af075ede90602090a3517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000613d55565b565b8051604051631b5cb1b560e31b81529064ffffffffff16602082600481895afa918215610e27575f92613cd4575b506001600160401b0364ffffffffff613c8894511692161061229f565b823b15610593575f6040518094637492229b60e11b8252818381613cb06024600483016121cf565b03925af1928315610e2757613c3b9315613b76575f613cce91612005565b5f613b76565b9291506020833d602011613d1b575b81613cf060209383612005565b81010312610593576001600160401b0364ffffffffff613d12613c88956121bb565b93945050613c6b565b3d9150613ce3565b90506020813d602011613d4d575b81613d3e60209383612005565b8101031261059357515f613b69565b3d9150613d31565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615613db5575b60405215613d955750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516613dcd57823b15153d15161690613d8a565b503d5f823e3d90fd5b9190820391821161133357565b9190916001600160401b036002549116906001600160401b0381168210613f8d57600182016001600160401b038111611333576001600160401b0316906001600160401b03191617600255613eba613e7e6001600160801b03807f000000000000000000000000000000000000000000000000000000000000000060015482613e948183169384838216105f14613f835780978880926122c1565b8460801c80858316105f14613f7b5750946122c1565b1690613eaa83838619938719161760801c6122c1565b60801b16176001551691166122e1565b928360011c938492613ecc8483613dd6565b906040519185835260208301527f90b90739ec7fa4dd93ba80f20ffad0f2386e4f26e8f926ee8ca8de0a7598e3de604060018060a01b03861693a380613f1157505050565b82613f4a91613f45613c3b957f00000000000000000000000000000000000000000000000000000000000000009586613d55565b613dd6565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613d55565b9050946122c1565b84978880926122c1565b505f925050565b6001600160401b039165ffffffffffff61010060e08301928284511680155f1461406c57508181015165ffffffffffff60301b6005549160301b169065ffffffffffff60301b1916176005555b0151168061402f5750516005805465ffffffffffff60601b191660609290921b65ffffffffffff60601b169190911790555b165f5260036020525f6002604082208281558260018201550155565b90515f91825260036020526040909120600101805465ffffffffffff60981b191660989290921b65ffffffffffff60981b16919091179055614013565b818301515f91825260036020526040909120600101805465ffffffffffff60c81b191691851660c81b65ffffffffffff60c81b16919091179055613fe1565b60408051636f9431f960e01b815263ffffffff909216600483018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169390929182602481875afa918215610e27575f926141e2575b506001600160a01b03908116911681146141d9576044602092604051948593849263062d48d960e21b8452600484015260248301525afa8015610e27575f90614199575b6001600160401b03168015159291508261416857505090565b6141959192507f0000000000000000000000000000000000000000000000000000000000000000906122e1565b1190565b506020813d6020116141d1575b816141b360209383612005565b81010312610593576141cc6001600160401b03916121bb565b61414f565b3d91506141a6565b50505050600190565b6141fc91925060403d604011613741576137328183612005565b50905f61410b565b604051630575f36f60e31b81526001600160401b0391909116600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602081602481875afa908115610e27575f916142ed575b5014918261427557505090565b604051631b5cb1b560e31b8152919250602090829060049082905afa8015610e27575f906142ad575b6001600160401b039150161090565b506020813d6020116142e5575b816142c760209383612005565b81010312610593576142e06001600160401b03916121bb565b61429e565b3d91506142ba565b90506020813d602011614317575b8161430860209383612005565b8101031261059357515f614268565b3d91506142fb565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614370575b6040525f60605215613d955750565b906001811516613dcd57823b15153d15161690614361565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b90604183036143d7576143d09250602081013591604082359201355f1a90614441565b9192909190565b50505f9160029190565b600481101561131f57806143f3575050565b6001810361440a5763f645eedf60e01b5f5260045ffd5b60028103614425575063fce698f760e01b5f5260045260245ffd5b60031461442f5750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116144b8579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e27575f516001600160a01b038116156144ae57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x60806040526004361015610011575f80fd5b5f5f3560e01c8063086b65ce14611a405780630e41680d14611a0357806321e580da146119b357806329965a441461179b5780633609e99514611773578063430ca435146116e557806366eb9cec146115f45780636b51c6e5146114ad5780636c70bee9146113735780636c81891114610ed8578063864849c114610c61578063879432d3146108875780638b010cf8146106e05780638da334071461063c578063b98bd295146105aa578063c1997b6e1461034e578063d3c8f6cf14610308578063defe4b121461022a5763e8111842146100eb575f80fd5b34610227576020366003190112610227576004356001600160801b0381169081810361022557825490610129336001600160a01b0384168114612173565b8215610216576001546001600160801b0381168085116101ff5792826001600160401b03926101a86001600160801b036101877fdd004efa157c41b84db469478d28777bf3ff41b84296bd0c1d286b2fed25b6ee99976040996122c1565b16926fffffffffffffffffffffffffffffffff19928316841760801c61227f565b60801b16176001558160a01b6101de7f0000000000000000000000000000000000000000000000000000000000000000426122e1565b60a01b16908260a01b191617808655835192835260a01c166020820152a180f35b63035aa15b60e21b86526004859052602452604485fd5b631f2a200560e01b8452600484fd5b825b80fd5b5034610227576020366003190112610227576004356001600160801b03811690818103610225576102596122ee565b81156102f957906102e6916001600160801b0361027b6001549282841661227f565b1680916001600160801b031916176001556040519082825260208201527f4cadb63c653d2a950d6c6ddce0d1d14845b6e102168fe274f4b6621fa171e53260403392a230337f000000000000000000000000000000000000000000000000000000000000000061431f565b805f5160206144e45f395f51905f525d80f35b631f2a200560e01b8352600483fd5b50346102275760203660031901126102275765ffffffffffff600160406020936001600160401b03610338611f2d565b1681526003855220015460c81c16604051908152f35b503461022757602036600319011261022757610368611f2d565b6103706122ee565b61037981613847565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016939291602082602481885afa91821561059f578692610562575b5064ffffffffff6020916103ff60049461012087015114838351169061229f565b51169460405192838092631b5cb1b560e31b82525afa908115610557578591610507575b50906001600160401b03938461044d931610838115916104ef575b6104479161225b565b82613f94565b167f3218c84125b47508c3bdb0e2ae8f4552dce88f962e42c53ac9dec4f8b922dbfe8280a26102e67f00000000000000000000000000000000000000000000000000000000000000006001600160801b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000613d55565b61044791506104fd83613ac3565b421015915061043e565b9190506020823d60201161054f575b8161052360209383612005565b8101031261054b576001600160401b03938461054161044d946121bb565b9293505093610423565b8480fd5b3d9150610516565b6040513d87823e3d90fd5b91506020823d602011610597575b8161057d60209383612005565b810103126105935790519064ffffffffff6103de565b5f80fd5b3d9150610570565b6040513d88823e3d90fd5b503461022757610120366003190112610227576105c5611f2d565b90610100366023190112610227576105db6122ee565b6105e48261398f565b6105ed81613ac3565b9283421061062857906102e6916106236060830164ffffffffff61061a8183511661012087015190614204565b9151169061229f565b613af9565b630789f42160e21b83526004849052602483fd5b5034610227576020366003190112610227576020906001600160801b03600154166001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161115908161069b575b506040519015158152f35b60055460301c65ffffffffffff168015925082156106bc575b50505f610690565b90809250526003825264ffffffffff604060043592205460a81c1610155f806106b4565b5034610227576060366003190112610227576106fa611f2d565b610702611f03565b906044356001600160401b03811161088357610722903690600401611f57565b909261072c6122ee565b6107358361398f565b9161074a61074284613ac3565b804210612159565b6001600160601b0360c084015116946001600160601b0383169580871061086c5750610798929161078f9161078a63ffffffff60a0880151169485612026565b6143ad565b909391936143e1565b6107ae64ffffffffff60408501511683836140ab565b1561084e5750506001600160401b03826107eb6020937fbdd0f6648435778a0d9977f0f2283d790db0bcae09a1b875963ce3f4a40222f195613f94565b6001546001600160801b036108227f000000000000000000000000000000000000000000000000000000000000000082841661227f565b16906001600160801b031916176001556040519485521692a2805f5160206144e45f395f51905f525d80f35b637253f6b760e11b86526004526001600160a01b0316602452604484fd5b63321fbc1f60e11b88526004879052602452604487fd5b8380fd5b5034610227576020366003190112610227576108a1611f2d565b6108a96122ee565b8190826101206040516108bb81611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038116808452600360205260408420916040519061091582611fb9565b83549461092560ff87168461219b565b6002602084019560018060a01b038860081c16875264ffffffffff8860a81c16604086015264ffffffffff606086019860d01c16885265ffffffffffff600182015462ffffff8116608088015263ffffffff8160181c1660a08801526001600160601b038160381c1660c0880152818160981c1660e088015260c81c16610100860152015490610120840191825283516003811015610c4d57151580610c43575b15610c2f57508551604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691602082602481865afa918215610c24578992610bf0575b50511495861584516003811015610bdc57600103610b915796610ae1575b50509081610a5d610a62936102e69761225b565b613f94565b7f84181c3569d2ae17536aa0c5f86ea51efb78fcfe40906f254dc845df93bdf5828480a2517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000613d55565b600491965064ffffffffff60209151169660405192838092631b5cb1b560e31b82525afa908115610b86578791610b2c575b506001600160401b031694909410159380610a5d610a49565b929190506020833d602011610b7e575b81610b4960209383612005565b81010312610b7a57610a5d816102e6976001600160401b03610b6d610a62976121bb565b9450509750929350610b13565b8680fd5b3d9150610b3c565b6040513d89823e3d90fd5b90506102e6965082610a629493925081610baf575b610a5d9161225b565b505084516001600160a01b031633148181610ba657610a5d9150610bd284613ac3565b4210159150610ba6565b634e487b7160e01b8a52602160045260248afd5b9091506020813d602011610c1c575b81610c0c60209383612005565b810103126105935751905f610a2b565b3d9150610bff565b6040513d8b823e3d90fd5b63212a7ee360e21b81526004859052602490fd5b50508660016109c6565b634e487b7160e01b89526021600452602489fd5b503461059357610c7036611e7a565b93909192610c7c6122ee565b610c898584868486612415565b50604051630e5fc76d60e01b815263ffffffff9490941660048501819052947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690606086602481855afa8015610e27575f90610e7d575b6001600160601b03809750610cfd87611f91565b911696879116119081610e56575b50610d1585611f91565b9015610e325750803b1561059357604051637492229b60e11b8152915f918391829084908290610d4890600483016121cf565b03925af18015610e2757610de3575b506001600160401b037f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b9282610dad610da7610da1610d9a602060809801611fa5565b3390613de3565b92611fa5565b92611f91565b956001600160601b0360405197168752602087015233604087015260608601521692a3805f5160206144e45f395f51905f525d80f35b60809195507f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b92610e1c5f6001600160401b0393612005565b5f9692509250610d57565b6040513d5f823e3d90fd5b6001600160601b038691886306b3368d60e21b5f526004521660245260445260645ffd5b90506001600160601b0380610e73610e6d88611f91565b93611f91565b169116115f610d0b565b506060863d606011610ed0575b81610e9760609383612005565b810103126105935785610eca6040610eb66001600160601b03996121a7565b92610ec3602082016121a7565b50016121bb565b50610ce9565b3d9150610e8a565b3461059357366003190161012081126105935761010013610593576101043563ffffffff8116810361059357610f0c6122ee565b610f1f610f1a366004612323565b614388565b6001600160401b03600435166004350361059357610f3f81600435614204565b156113555760405160208101906002825282604082015263ffffffff8416606082015260608152610f71608082612005565b519020805f52600460205260ff60405f205416611347575f52600460205260405f20600160ff198254161790556005549065ffffffffffff82169165ffffffffffff83146113335765ffffffffffff19166001830165ffffffffffff16176005819055926024356001600160401b03811681036105935760405190610ff582611fb9565b62ffffff906002835233602084015264ffffffffff4216604084015264ffffffffff60043516606084015216608082015263ffffffff821660a08201525f60c082015265ffffffffffff8560601c1660e08201525f6101008201528261012082015265ffffffffffff60018501165f52600360205260405f2090805190600382101561131f5760209663ffffffff9361120c93815490610100600160a81b038b86015160081b1664ffffffffff60a81b604087015160a81b169164ffffffffff60d01b606088015160d01b169360ff64ffffffffff60d01b1992169065ffffffffffff60d01b161716171717815561119a6001820162ffffff60808601511681549066ffffffff00000060a088015160181b16906bffffffffffffffffffffffff60381b60c089015160381b16926cffffffffffffffffffffffffff60981b16171717815561117065ffffffffffff60e087015116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b610100850151815465ffffffffffff60c81b191660c89190911b65ffffffffffff60c81b16179055565b600261012084015191015565ffffffffffff8160601c16155f146112d95750600580546bffffffffffff00000000000019166001880160301b65ffffffffffff60301b161790555b6005805465ffffffffffff60601b19166001880160601b65ffffffffffff60601b16179055613ac3565b916112626001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f000000000000000000000000000000000000000000000000000000000000000061431f565b604051938452168483015233604083015260608201526001600160401b0360043516907f43ac298e10bee1c2be9b3aaaa67c8373be02874f5b17b17077d8efe73d82bbc1608065ffffffffffff600186011692a35f5f5160206144e45f395f51905f525d65ffffffffffff60016040519201168152f35b60601c65ffffffffffff165f90815260038852604090206001908101805465ffffffffffff60c81b191691880160c81b65ffffffffffff60c81b169190911790556111e2565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6224370160e61b5f5260045ffd5b630229b9d560e11b5f526001600160401b036004351660045260245ffd5b34610593575f36600319011261059357604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000016918101919091526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34610593576020366003190112610593576001600160401b036114ce611f2d565b165f52600360205260405f20604051906114e782611fb9565b8054906114f760ff83168461219b565b602083019260018060a01b038360081c168452604081019164ffffffffff8460a81c16835264ffffffffff606083019460d01c16845260018101549062ffffff82166080840152600260a084019163ffffffff8460181c16835265ffffffffffff60c08601946001600160601b038160381c168652818160981c1660e088015260c81c1661010086015201549261012081019384525194600386101561131f576001600160601b0363ffffffff64ffffffffff8060e09a60018060a01b039051169851169351169351169351169351946115d46040518098611f84565b602087015260408601526060850152608084015260a083015260c0820152f35b34610593575f3660031901126105935761160c6122ee565b5f54611623336001600160a01b0383168114612173565b600154908160801c90811515806116cf575b156116b057506001600160801b0361169e92166001556040518181527f2be6516ea18891bea1aa547e1de623e2a0ea8eda634ef062a31282c94973432e60203392a2337f0000000000000000000000000000000000000000000000000000000000000000613d55565b5f5f5160206144e45f395f51905f525d005b6001600160401b039063b2cacfd560e01b5f5260a01c1660045260245ffd5b506001600160401b038160a01c16421015611635565b34610593576020366003190112610593576004356001600160a01b03811690819003610593575f54611722336001600160a01b0383168114612173565b8115611764576001600160a01b03191681175f556040519081527f3654ca7211e97c8221a546197d9931904737314c63260b2cae1896803967930f90602090a1005b6345499e7b60e01b5f5260045ffd5b34610593575f36600319011261059357602065ffffffffffff60055460301c16604051908152f35b3461059357610140366003190112610593576117b5611f2d565b61010036602319011261059357610124356001600160401b038111610593576117e2903690600401611f57565b916117eb6122ee565b6117f481613847565b9161180161074284613ac3565b60608301516080840151610120850151604051630a904f5360e11b815264ffffffffff909316600484015262ffffff90911660248301526044820152906020826064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e27575f9261197e575b506064604092868451978894859363d36986ef60e01b85526004850152866024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610e27575f905f94611944575b508315158061192a575b156119135761169e8383613af9565b8390633d42d25760e01b5f5260045260245260445ffd5b506003810281810460031482151715611333578410611904565b9350506040833d604011611976575b8161196060409383612005565b81010312610593576020835193015192846118fa565b3d9150611953565b91506020823d6020116119ab575b8161199960209383612005565b8101031261059357905190606461187e565b3d915061198c565b34610593575f3660031901126105935760805f546001600160401b03600154916040519260018060a01b03821684526001600160801b0381166020850152841c604084015260a01c166060820152f35b346105935760403660031901126105935760043563ffffffff8116810361059357611a38602091611a32611f03565b90612026565b604051908152f35b3461059357611a67611a5136611e7a565b8183829496979395611a616122ee565b88612415565b906001600160601b0380611a7d610e6d86611f91565b1691161115611e6157611a8f82611f91565b60405190939060208101906001825283604082015263ffffffff8316606082015260608152611abf608082612005565b519020805f52600460205260ff60405f205416611347575f52600460205260405f20600160ff198254161790556005549365ffffffffffff85169465ffffffffffff86146113335765ffffffffffff19166001860165ffffffffffff161760058190559164ffffffffff611b3288611fa5565b169662ffffff611b4460208301611fa5565b1660405198611b528a611fb9565b60018a523360208b015264ffffffffff421660408b015260608a0152608089015260a088019263ffffffff831684526001600160601b0360c08a019116815260e089019065ffffffffffff8660601c1682525f6101008b0152866101208b015265ffffffffffff60018a01165f52600360205260405f20948a51600381101561131f5760209b6001600160401b039863ffffffff98611cd5611da89661117065ffffffffffff6001600160601b039a611da299611d4799875490610100600160a81b0360208c015160081b1664ffffffffff60a81b60408d015160a81b16918c606064ffffffffff60d01b91015160d01b169360ff64ffffffffff60d01b199216908860d01b1617161717178755600187019462ffffff60808b0151166bffffffffffffffffffffffff60381b66ffffffff0000008854945160181b16925160381b16926cffffffffffffffffffffffffff60981b1617171784555116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b60026101208401519101558c65ffffffffffff8260601c16155f14611e1657905065ffffffffffff60301b6001600554920160301b169065ffffffffffff60301b1916176005555b6005805465ffffffffffff60601b191660018e0160601b65ffffffffffff60601b16179055613ac3565b93611d9d6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f000000000000000000000000000000000000000000000000000000000000000061431f565b611fa5565b97611f91565b60405196875216888601523360408601526060850152169216907f335a54e365d33f6e7cd239ed1ce89a64a656925e68067b6aa11d6d011ea9cbaa608065ffffffffffff600187011692a45f5f5160206144e45f395f51905f525d65ffffffffffff60016040519201168152f35b60609190911c65ffffffffffff165f9081526003602052604090206001908101805465ffffffffffff60c81b19169290910160c81b65ffffffffffff60c81b16919091179055611d1d565b63ffffffff8363633c323160e01b5f521660045260245ffd5b600319810161026081126105935761010013610593576004916101006101031983011261059357610104916102043563ffffffff811681036105935791610224356001600160401b0381116105935760808184036003190112610593576004019161024435906001600160401b0382116105935760809082900360031901126105935760040190565b602435906001600160601b038216820361059357565b35906001600160601b038216820361059357565b600435906001600160401b038216820361059357565b35906001600160401b038216820361059357565b9181601f84011215610593578235916001600160401b038311610593576020838186019501011161059357565b90600382101561131f5752565b356001600160601b03811681036105935790565b356001600160401b03811681036105935790565b61014081019081106001600160401b03821117611fd557604052565b634e487b7160e01b5f52604160045260245ffd5b6101c081019081106001600160401b03821117611fd557604052565b90601f801991011681019081106001600160401b03821117611fd557604052565b9060429160405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f460e14ffdb301d768a478a9fb14f483717968947aa61a3dc238ac6c764bf514360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526120e460c082612005565b519020916001600160601b036040519163ffffffff60208401947f0497c3e5e0f4c460b823f78c1ab72a5e38c1675fcf6d338d15a038cc5df4f9a886521660408401521660608201526060815261213c608082612005565b5190206040519161190160f01b8352600283015260228201522090565b156121615750565b63bfb22adf60e01b5f5260045260245ffd5b1561217b5750565b6329fd5ced60e11b5f9081526001600160a01b0391909116600452602490fd5b600382101561131f5752565b51906001600160601b038216820361059357565b51906001600160401b038216820361059357565b91909160e06001600160601b03612255826101008501966001600160401b036121f782611f43565b1686526001600160401b0361220e60208301611f43565b16602087015260408101356040870152606081013560608701526080810135608087015260a081013560a08701528361224960c08301611f19565b1660c087015201611f19565b16910152565b156122635750565b6001600160401b03906393088d1d60e01b5f521660045260245ffd5b906001600160801b03809116911601906001600160801b03821161133357565b156122a75750565b64ffffffffff90630229b9d560e11b5f521660045260245ffd5b906001600160801b03809116911603906001600160801b03821161133357565b9190820180921161133357565b5f5160206144e45f395f51905f525c6123145760015f5160206144e45f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190826101009103126105935760405161010081018181106001600160401b03821117611fd55760405260e06123b081839561235e81611f43565b855261236c60208201611f43565b602086015260408101356040860152606081013560608601526080810135608086015260a081013560a08601526123a560c08201611f19565b60c086015201611f19565b910152565b91908260409103126105935781516001600160a01b03811681036105935760206123e09193016121a7565b90565b903590601e198136030182121561059357018035906001600160401b0382116105935760200191813603831361059357565b9294939091612427610f1a3686612323565b6124398161243487611fa5565b614204565b61244286611fa5565b901561382b57509561245384611fa5565b604051631b5cb1b560e31b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa908115610e27575f916137e7575b506001600160401b0380911691161480613764575b6124c186611fa5565b9015613748575060408051636f9431f960e01b815263ffffffff851660048201819052929181602481855afa908115610e27575f91613718575b506001600160a01b03161515908161369f575b501561368d57509081612522608093611f91565b61252f60208301836123e3565b94909761254f61254260408601866123e3565b91909560608101906123e3565b939097149081613682575b501561307457608060405199818b016040528a3760808920621ffffe600b87901c1696909290600c87901c620fffff168015908904600214171561133357600188018098116113335760405190888252602082018581526040830195865260608301604052600484106130835781358060f01c90621fffe06007830160031c9160db1c1681016004018087106130835786036130835760016040516125fe81611fe9565b6101a0815260208101947f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d86527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408301527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608301527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808301527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08301527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08301527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08301527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008301527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208301527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408301527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608301527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808301527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08301526004870160031b976101c060048a968a0101979301935b60018111613563575b505190519a515b8383106134fe5750505050019384920114911416906007811690816134e9575b5050156130835760a00135036130745760019182841697886134c1575b60028516613491575b60048516613459575b60088516613421575b601085166133e9575b602085166133b1575b60408516613379575b60808516613341575b6101008516613309575b61020085166132d1575b6104008516613299575b6108008516613248575b6040926020603093846001600160601b0394875196879360608501928260108201855e8a810151606082015188830151925160809317818317171561323e577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117613236575b83515f1a1783536090850137600260c8fa5060203d1494600184536020840152168282015260c081600a61ea60fa60403d14161615612dad57608061298784611f91565b9461299560208601866123e3565b9290946129b56129a860408901896123e3565b91909860608101906123e3565b93909514908161322b575b50156130745760806040519681880160405287376080862093604051918252602082018581526040830195865260608301604052600484106130835781358060f01c90621fffe06007830160031c9160db1c168101600401808710613083578603613083576001604051612a3381611fe9565b6101a0815260208101947f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d86527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408301527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608301527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808301527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08301527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08301527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08301527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008301527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208301527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408301527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608301527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808301527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08301526004870160031b976101c060048a968a0101979301935b6001811161310c575b505190519a515b8383106130a7575050505001938492011491141690600781169081613092575b5050156130835760a00135036130745760019461304c575b6002811661301c575b60048116612fe4575b60088116612fac575b60108116612f74575b60208116612f3c575b60408116612f04575b60808116612ecc575b6101008116612e94575b6102008116612e5c575b6104008116612e1f575b61080016612dce575b6040926020603093846001600160601b0394875196879360608501928260108201855e8a8101516060820151888301519251608093178183171715612dc4577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117612dbc575b83515f1a1783536090850137600260c8fa5060203d1494600184536020840152168282015260c081600a61ea60fa60403d14161615612dad57565b63399d2d9b60e01b5f5260045ffd5b5060a0612d72565b50505060c0612d72565b926040926020603093845f5160206144c45f395f51905f527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066001600160601b039609979450509350509250612cf3565b935f5160206144c45f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209949050612cea565b937f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206144c45f395f51905f52910993612ce0565b937f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206144c45f395f51905f52910993612cd6565b937f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206144c45f395f51905f52910993612ccc565b937f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206144c45f395f51905f52910993612cc3565b937f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206144c45f395f51905f52910993612cba565b937f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206144c45f395f51905f52910993612cb1565b937f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206144c45f395f51905f52910993612ca8565b937f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206144c45f395f51905f52910993612c9f565b93778d51ccce760304d0ec0300027603000000010000000000005f5160206144c45f395f51905f52910993612c96565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009450612c8d565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60031c3560f81c9060f8011b15165f80612c75565b60209b83519960018160031c356007831660ff031c166130eb575b600101998d8460051b169d8e9460011c9418528c5260405f209b52602060405f20920191612c55565b97998a3514613100575b8935998d01976130c2565b600160ff1b99506130f5565b8484959414613223576060028101818091815b8181106131385750949560200194506060910304612c45565b80919250519b8c60011c8452606082018d84600182018351149210901916166001146131e55787519060018160031c356007831660ff031c166131ba575b9160609291602060018594019f60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b019190839161311f565b9a918260609392849335146131da575b602081019c919350359150613176565b50600160ff1b6131ca565b9b5060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f20604086015201926131b0565b939293612c4e565b60309150145f6129c0565b5060a0612943565b50505060c0612943565b926040926020603093845f5160206144c45f395f51905f527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066001600160601b0396099794505093505092506128c4565b927f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e55f5160206144c45f395f51905f529109926128ba565b927f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206144c45f395f51905f529109926128b0565b927f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206144c45f395f51905f529109926128a6565b927f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206144c45f395f51905f5291099261289c565b927f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206144c45f395f51905f52910992612893565b927f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206144c45f395f51905f5291099261288a565b927f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206144c45f395f51905f52910992612881565b927f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206144c45f395f51905f52910992612878565b927f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206144c45f395f51905f5291099261286f565b92778d51ccce760304d0ec0300027603000000010000000000005f5160206144c45f395f51905f52910992612866565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000935061285d565b60031c3560f81c9060f8011b15165f80612840565b60209b83519960018160031c356007831660ff031c16613542575b600101998d8460051b169d8e9460011c9418528c5260405f209b52602060405f20920191612820565b97998a3514613557575b8935998d0197613519565b600160ff1b995061354c565b848495941461367a576060028101818091815b81811061358f5750949560200194506060910304612810565b80919250519b8c60011c8452606082018d846001820183511492109019161660011461363c5787519060018160031c356007831660ff031c16613611575b9160609291602060018594019f60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908391613576565b9a91826060939284933514613631575b602081019c9193503591506135cd565b50600160ff1b613621565b9b5060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192613607565b939293612819565b60309150145f61255a565b633878f8d960e01b5f5260045260245ffd5b602491506020906040519283809263e62ec03b60e01b8252620fffff89600c1c1660048301525afa908115610e27575f916136dd575b50155f61250e565b90506020813d602011613710575b816136f860209383612005565b8101031261059357518015158103610593575f6136d5565b3d91506136eb565b61373a915060403d604011613741575b6137328183612005565b8101906123b5565b505f6124fb565b503d613728565b6001600160401b039063093bf2c760e31b5f521660045260245ffd5b5061376e85611fa5565b6001600160401b0360405191630575f36f60e31b8352166004820152602081602481855afa908115610e27575f916137b5575b506137af610f1a3688612323565b146124b8565b90506020813d6020116137df575b816137d060209383612005565b8101031261059357515f6137a1565b3d91506137c3565b90506020813d602011613823575b8161380260209383612005565b81010312610593576001600160401b0361381c81926121bb565b91506124a3565b3d91506137f5565b6001600160401b0390630229b9d560e11b5f521660045260245ffd5b906001600160401b035f925f61012060405161386281611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946138b686611fb9565b64ffffffffff81546138cb60ff82168961219b565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131f5715159081613977575b5015613964575050565b63212a7ee360e21b825260045260249150fd5b51925050600382101561131f5760025f92145f61395a565b906001600160401b035f925f6101206040516139aa81611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946139fe86611fb9565b64ffffffffff8154613a1360ff82168961219b565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131f5715159081613aab575015613964575050565b51925050600382101561131f5760015f92145f61395a565b64ffffffffff60406123e0920151167f0000000000000000000000000000000000000000000000000000000000000000906122e1565b90613b048183613f94565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939190602081602481885afa908115610e27575f91613d23575b5061012084015114613c3d575b50613c3b9250613b9e602062ffffff60808501511693019260018060a01b0384511690613de3565b82516040519182526001600160a01b0316916001600160401b0316907f6246eccdb0bf1715565691a38fcd45dc11a2297b95020b3e3f795e10af075ede90602090a3517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000613d55565b565b8051604051631b5cb1b560e31b81529064ffffffffff16602082600481895afa918215610e27575f92613cd4575b506001600160401b0364ffffffffff613c8894511692161061229f565b823b15610593575f6040518094637492229b60e11b8252818381613cb06024600483016121cf565b03925af1928315610e2757613c3b9315613b76575f613cce91612005565b5f613b76565b9291506020833d602011613d1b575b81613cf060209383612005565b81010312610593576001600160401b0364ffffffffff613d12613c88956121bb565b93945050613c6b565b3d9150613ce3565b90506020813d602011613d4d575b81613d3e60209383612005565b8101031261059357515f613b69565b3d9150613d31565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615613db5575b60405215613d955750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516613dcd57823b15153d15161690613d8a565b503d5f823e3d90fd5b9190820391821161133357565b9190916001600160401b036002549116906001600160401b0381168210613f8d57600182016001600160401b038111611333576001600160401b0316906001600160401b03191617600255613eba613e7e6001600160801b03807f000000000000000000000000000000000000000000000000000000000000000060015482613e948183169384838216105f14613f835780978880926122c1565b8460801c80858316105f14613f7b5750946122c1565b1690613eaa83838619938719161760801c6122c1565b60801b16176001551691166122e1565b928360011c938492613ecc8483613dd6565b906040519185835260208301527f90b90739ec7fa4dd93ba80f20ffad0f2386e4f26e8f926ee8ca8de0a7598e3de604060018060a01b03861693a380613f1157505050565b82613f4a91613f45613c3b957f00000000000000000000000000000000000000000000000000000000000000009586613d55565b613dd6565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613d55565b9050946122c1565b84978880926122c1565b505f925050565b6001600160401b039165ffffffffffff61010060e08301928284511680155f1461406c57508181015165ffffffffffff60301b6005549160301b169065ffffffffffff60301b1916176005555b0151168061402f5750516005805465ffffffffffff60601b191660609290921b65ffffffffffff60601b169190911790555b165f5260036020525f6002604082208281558260018201550155565b90515f91825260036020526040909120600101805465ffffffffffff60981b191660989290921b65ffffffffffff60981b16919091179055614013565b818301515f91825260036020526040909120600101805465ffffffffffff60c81b191691851660c81b65ffffffffffff60c81b16919091179055613fe1565b60408051636f9431f960e01b815263ffffffff909216600483018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169390929182602481875afa918215610e27575f926141e2575b506001600160a01b03908116911681146141d9576044602092604051948593849263062d48d960e21b8452600484015260248301525afa8015610e27575f90614199575b6001600160401b03168015159291508261416857505090565b6141959192507f0000000000000000000000000000000000000000000000000000000000000000906122e1565b1190565b506020813d6020116141d1575b816141b360209383612005565b81010312610593576141cc6001600160401b03916121bb565b61414f565b3d91506141a6565b50505050600190565b6141fc91925060403d604011613741576137328183612005565b50905f61410b565b604051630575f36f60e31b81526001600160401b0391909116600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602081602481875afa908115610e27575f916142ed575b5014918261427557505090565b604051631b5cb1b560e31b8152919250602090829060049082905afa8015610e27575f906142ad575b6001600160401b039150161090565b506020813d6020116142e5575b816142c760209383612005565b81010312610593576142e06001600160401b03916121bb565b61429e565b3d91506142ba565b90506020813d602011614317575b8161430860209383612005565b8101031261059357515f614268565b3d91506142fb565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614370575b6040525f60605215613d955750565b906001811516613dcd57823b15153d15161690614361565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b90604183036143d7576143d09250602081013591604082359201355f1a90614441565b9192909190565b50505f9160029190565b600481101561131f57806143f3575050565b6001810361440a5763f645eedf60e01b5f5260045ffd5b60028103614425575063fce698f760e01b5f5260045260245ffd5b60031461442f5750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116144b8579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e27575f516001600160a01b038116156144ae57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_answerSeconds": [
      {
        "length": 32,
        "start": 5214
      },
      {
        "length": 32,
        "start": 15060
      }
    ],
    "_challengerBond": [
      {
        "length": 32,
        "start": 1143
      },
      {
        "length": 32,
        "start": 2043
      },
      {
        "length": 32,
        "start": 2697
      },
      {
        "length": 32,
        "start": 4634
      },
      {
        "length": 32,
        "start": 5135
      },
      {
        "length": 32,
        "start": 7509
      },
      {
        "length": 32,
        "start": 15331
      }
    ],
    "_graceSeconds": [
      {
        "length": 32,
        "start": 441
      },
      {
        "length": 32,
        "start": 5252
      },
      {
        "length": 32,
        "start": 16752
      }
    ],
    "_ledger": [
      {
        "length": 32,
        "start": 932
      },
      {
        "length": 32,
        "start": 2547
      },
      {
        "length": 32,
        "start": 3242
      },
      {
        "length": 32,
        "start": 5046
      },
      {
        "length": 32,
        "start": 6222
      },
      {
        "length": 32,
        "start": 8368
      },
      {
        "length": 32,
        "start": 9314
      },
      {
        "length": 32,
        "start": 15143
      },
      {
        "length": 32,
        "start": 16586
      },
      {
        "length": 32,
        "start": 16934
      }
    ],
    "_penalty": [
      {
        "length": 32,
        "start": 1639
      },
      {
        "length": 32,
        "start": 5175
      },
      {
        "length": 32,
        "start": 15935
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 706
      },
      {
        "length": 32,
        "start": 1227
      },
      {
        "length": 32,
        "start": 2749
      },
      {
        "length": 32,
        "start": 4670
      },
      {
        "length": 32,
        "start": 5009
      },
      {
        "length": 32,
        "start": 5754
      },
      {
        "length": 32,
        "start": 7545
      },
      {
        "length": 32,
        "start": 15383
      },
      {
        "length": 32,
        "start": 16159
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 1185
      },
      {
        "length": 32,
        "start": 5086
      },
      {
        "length": 32,
        "start": 6336
      },
      {
        "length": 32,
        "start": 16205
      }
    ]
  },
  "storage": {
    "_sponsor": {
      "slot": "0",
      "offset": 0,
      "type": "address"
    },
    "_releasedAt": {
      "slot": "0",
      "offset": 20,
      "type": "uint64"
    },
    "_bonded": {
      "slot": "1",
      "offset": 0,
      "type": "uint128"
    },
    "_unbonding": {
      "slot": "1",
      "offset": 16,
      "type": "uint128"
    },
    "_penalised": {
      "slot": "2",
      "offset": 0,
      "type": "uint64"
    },
    "_challenges": {
      "slot": "3",
      "offset": 0,
      "type": "mapping(uint256 => struct OpenChallenges.Challenge)"
    },
    "_known": {
      "slot": "4",
      "offset": 0,
      "type": "mapping(bytes32 => bool)"
    },
    "_lastId": {
      "slot": "5",
      "offset": 0,
      "type": "uint48"
    },
    "_oldest": {
      "slot": "5",
      "offset": 6,
      "type": "uint48"
    },
    "_newest": {
      "slot": "5",
      "offset": 12,
      "type": "uint48"
    }
  }
}
