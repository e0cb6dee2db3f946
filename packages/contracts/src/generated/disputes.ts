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
  "bytecode": "0x610160604052346102ad57604051601f613e0238819003918201601f19168301916001600160401b038311848410176102b157808492610100946040528339810103126102ad576040519061010082016001600160401b038111838210176102b15760405280516001600160a01b03811692908381036102ad5781526020820151916001600160a01b03831683036102ad57602082019283526040810151906001600160a01b03821682036102ad57604083019182526060810151946001600160a01b03861686036102ad5763ffffffff948593606086019788526100e6608085016102c5565b91608087019283526100fa60a086016102c5565b9360a0880194855260e06101228161011460c08a016102d9565b9860c08c01998a52016102d9565b9801978852608052516001600160a01b0390811660a0529051811660c05290516001600160801b0390811660e052915190911661010052905191909116610120529051919091166101405290515f80546001600160a01b03191691909216179055604051613b1790816102eb82396080518181816102c2015281816104cb01528181610abd0152818161123e015281816113910152818161167a01528181611d7901528181612b0d0152612e13015260a0518181816103a4015281816109f301528181610caa015281816113b60152818161184e015281816120940152818161244601528181612a1d01528181612fbe015261311a015260c0518181816104a1015281816113de015281816118c00152612e41015260e051818181610477015281816107fb01528181610a890152818161121a0152818161140f01528181611d550152612ad9015261010051818181610667015281816114370152612d3301526101205181818161145e01526129ca0152610140518181816101b90152818161148401526130640152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160801b03821682036102ad57565b519063ffffffff821682036102ad5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063086b65ce14611a405780630e41680d14611a0357806321e580da146119b357806329965a441461179b5780633609e99514611773578063430ca435146116e557806366eb9cec146115f45780636b51c6e5146114ad5780636c70bee9146113735780636c81891114610ed8578063864849c114610c61578063879432d3146108875780638b010cf8146106e05780638da334071461063c578063b98bd295146105aa578063c1997b6e1461034e578063d3c8f6cf14610308578063defe4b121461022a5763e8111842146100eb575f80fd5b34610227576020366003190112610227576004356001600160801b0381169081810361022557825490610129336001600160a01b0384168114612157565b8215610216576001546001600160801b0381168085116101ff5792826001600160401b03926101a86001600160801b036101877fdd004efa157c41b84db469478d28777bf3ff41b84296bd0c1d286b2fed25b6ee99976040996122a5565b16926fffffffffffffffffffffffffffffffff19928316841760801c612263565b60801b16176001558160a01b6101de7f0000000000000000000000000000000000000000000000000000000000000000426122c5565b60a01b16908260a01b191617808655835192835260a01c166020820152a180f35b63035aa15b60e21b86526004859052602452604485fd5b631f2a200560e01b8452600484fd5b825b80fd5b5034610227576020366003190112610227576004356001600160801b03811690818103610225576102596122d2565b81156102f957906102e6916001600160801b0361027b60015492828416612263565b1680916001600160801b031916176001556040519082825260208201527f4cadb63c653d2a950d6c6ddce0d1d14845b6e102168fe274f4b6621fa171e53260403392a230337f0000000000000000000000000000000000000000000000000000000000000000613213565b805f516020613af75f395f51905f525d80f35b631f2a200560e01b8352600483fd5b50346102275760203660031901126102275765ffffffffffff600160406020936001600160401b03610338611f2d565b1681526003855220015460c81c16604051908152f35b503461022757602036600319011261022757610368611f2d565b6103706122d2565b6103798161273d565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016939291602082602481885afa91821561059f578692610562575b5064ffffffffff6020916103ff600494610120870151148383511690612283565b51169460405192838092631b5cb1b560e31b82525afa908115610557578591610507575b50906001600160401b03938461044d931610838115916104ef575b6104479161223f565b82612e88565b167f3218c84125b47508c3bdb0e2ae8f4552dce88f962e42c53ac9dec4f8b922dbfe8280a26102e67f00000000000000000000000000000000000000000000000000000000000000006001600160801b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c49565b61044791506104fd836129b9565b421015915061043e565b9190506020823d60201161054f575b8161052360209383611fe9565b8101031261054b576001600160401b03938461054161044d9461219f565b9293505093610423565b8480fd5b3d9150610516565b6040513d87823e3d90fd5b91506020823d602011610597575b8161057d60209383611fe9565b810103126105935790519064ffffffffff6103de565b5f80fd5b3d9150610570565b6040513d88823e3d90fd5b503461022757610120366003190112610227576105c5611f2d565b90610100366023190112610227576105db6122d2565b6105e482612885565b6105ed816129b9565b9283421061062857906102e6916106236060830164ffffffffff61061a81835116610120870151906130f8565b91511690612283565b6129ef565b630789f42160e21b83526004849052602483fd5b5034610227576020366003190112610227576020906001600160801b03600154166001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161115908161069b575b506040519015158152f35b60055460301c65ffffffffffff168015925082156106bc575b50505f610690565b90809250526003825264ffffffffff604060043592205460a81c1610155f806106b4565b5034610227576060366003190112610227576106fa611f2d565b610702611f03565b906044356001600160401b03811161088357610722903690600401611f57565b909261072c6122d2565b61073583612885565b9161074a610742846129b9565b80421061213d565b6001600160601b0360c084015116946001600160601b0383169580871061086c5750610798929161078f9161078a63ffffffff60a088015116948561200a565b6139c0565b909391936139f4565b6107ae64ffffffffff6040850151168383612f9f565b1561084e5750506001600160401b03826107eb6020937fbdd0f6648435778a0d9977f0f2283d790db0bcae09a1b875963ce3f4a40222f195612e88565b6001546001600160801b036108227f0000000000000000000000000000000000000000000000000000000000000000828416612263565b16906001600160801b031916176001556040519485521692a2805f516020613af75f395f51905f525d80f35b637253f6b760e11b86526004526001600160a01b0316602452604484fd5b63321fbc1f60e11b88526004879052602452604487fd5b8380fd5b5034610227576020366003190112610227576108a1611f2d565b6108a96122d2565b8190826101206040516108bb81611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038116808452600360205260408420916040519061091582611fb9565b83549461092560ff87168461217f565b6002602084019560018060a01b038860081c16875264ffffffffff8860a81c16604086015264ffffffffff606086019860d01c16885265ffffffffffff600182015462ffffff8116608088015263ffffffff8160181c1660a08801526001600160601b038160381c1660c0880152818160981c1660e088015260c81c16610100860152015490610120840191825283516003811015610c4d57151580610c43575b15610c2f57508551604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691602082602481865afa918215610c24578992610bf0575b50511495861584516003811015610bdc57600103610b915796610ae1575b50509081610a5d610a62936102e69761223f565b612e88565b7f84181c3569d2ae17536aa0c5f86ea51efb78fcfe40906f254dc845df93bdf5828480a2517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c49565b600491965064ffffffffff60209151169660405192838092631b5cb1b560e31b82525afa908115610b86578791610b2c575b506001600160401b031694909410159380610a5d610a49565b929190506020833d602011610b7e575b81610b4960209383611fe9565b81010312610b7a57610a5d816102e6976001600160401b03610b6d610a629761219f565b9450509750929350610b13565b8680fd5b3d9150610b3c565b6040513d89823e3d90fd5b90506102e6965082610a629493925081610baf575b610a5d9161223f565b505084516001600160a01b031633148181610ba657610a5d9150610bd2846129b9565b4210159150610ba6565b634e487b7160e01b8a52602160045260248afd5b9091506020813d602011610c1c575b81610c0c60209383611fe9565b810103126105935751905f610a2b565b3d9150610bff565b6040513d8b823e3d90fd5b63212a7ee360e21b81526004859052602490fd5b50508660016109c6565b634e487b7160e01b89526021600452602489fd5b503461059357610c7036611e7a565b93909192610c7c6122d2565b610c8985848684866123f9565b50604051630e5fc76d60e01b815263ffffffff9490941660048501819052947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690606086602481855afa8015610e27575f90610e7d575b6001600160601b03809750610cfd87611f91565b911696879116119081610e56575b50610d1585611f91565b9015610e325750803b1561059357604051637492229b60e11b8152915f918391829084908290610d4890600483016121b3565b03925af18015610e2757610de3575b506001600160401b037f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b9282610dad610da7610da1610d9a602060809801611fa5565b3390612cd7565b92611fa5565b92611f91565b956001600160601b0360405197168752602087015233604087015260608601521692a3805f516020613af75f395f51905f525d80f35b60809195507f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b92610e1c5f6001600160401b0393611fe9565b5f9692509250610d57565b6040513d5f823e3d90fd5b6001600160601b038691886306b3368d60e21b5f526004521660245260445260645ffd5b90506001600160601b0380610e73610e6d88611f91565b93611f91565b169116115f610d0b565b506060863d606011610ed0575b81610e9760609383611fe9565b810103126105935785610eca6040610eb66001600160601b039961218b565b92610ec36020820161218b565b500161219f565b50610ce9565b3d9150610e8a565b3461059357366003190161012081126105935761010013610593576101043563ffffffff8116810361059357610f0c6122d2565b610f1f610f1a366004612307565b61327c565b6001600160401b03600435166004350361059357610f3f816004356130f8565b156113555760405160208101906002825282604082015263ffffffff8416606082015260608152610f71608082611fe9565b519020805f52600460205260ff60405f205416611347575f52600460205260405f20600160ff198254161790556005549065ffffffffffff82169165ffffffffffff83146113335765ffffffffffff19166001830165ffffffffffff16176005819055926024356001600160401b03811681036105935760405190610ff582611fb9565b62ffffff906002835233602084015264ffffffffff4216604084015264ffffffffff60043516606084015216608082015263ffffffff821660a08201525f60c082015265ffffffffffff8560601c1660e08201525f6101008201528261012082015265ffffffffffff60018501165f52600360205260405f2090805190600382101561131f5760209663ffffffff9361120c93815490610100600160a81b038b86015160081b1664ffffffffff60a81b604087015160a81b169164ffffffffff60d01b606088015160d01b169360ff64ffffffffff60d01b1992169065ffffffffffff60d01b161716171717815561119a6001820162ffffff60808601511681549066ffffffff00000060a088015160181b16906bffffffffffffffffffffffff60381b60c089015160381b16926cffffffffffffffffffffffffff60981b16171717815561117065ffffffffffff60e087015116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b610100850151815465ffffffffffff60c81b191660c89190911b65ffffffffffff60c81b16179055565b600261012084015191015565ffffffffffff8160601c16155f146112d95750600580546bffffffffffff00000000000019166001880160301b65ffffffffffff60301b161790555b6005805465ffffffffffff60601b19166001880160601b65ffffffffffff60601b161790556129b9565b916112626001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f0000000000000000000000000000000000000000000000000000000000000000613213565b604051938452168483015233604083015260608201526001600160401b0360043516907f43ac298e10bee1c2be9b3aaaa67c8373be02874f5b17b17077d8efe73d82bbc1608065ffffffffffff600186011692a35f5f516020613af75f395f51905f525d65ffffffffffff60016040519201168152f35b60601c65ffffffffffff165f90815260038852604090206001908101805465ffffffffffff60c81b191691880160c81b65ffffffffffff60c81b169190911790556111e2565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6224370160e61b5f5260045ffd5b630229b9d560e11b5f526001600160401b036004351660045260245ffd5b34610593575f36600319011261059357604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000016918101919091526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34610593576020366003190112610593576001600160401b036114ce611f2d565b165f52600360205260405f20604051906114e782611fb9565b8054906114f760ff83168461217f565b602083019260018060a01b038360081c168452604081019164ffffffffff8460a81c16835264ffffffffff606083019460d01c16845260018101549062ffffff82166080840152600260a084019163ffffffff8460181c16835265ffffffffffff60c08601946001600160601b038160381c168652818160981c1660e088015260c81c1661010086015201549261012081019384525194600386101561131f576001600160601b0363ffffffff64ffffffffff8060e09a60018060a01b039051169851169351169351169351169351946115d46040518098611f84565b602087015260408601526060850152608084015260a083015260c0820152f35b34610593575f3660031901126105935761160c6122d2565b5f54611623336001600160a01b0383168114612157565b600154908160801c90811515806116cf575b156116b057506001600160801b0361169e92166001556040518181527f2be6516ea18891bea1aa547e1de623e2a0ea8eda634ef062a31282c94973432e60203392a2337f0000000000000000000000000000000000000000000000000000000000000000612c49565b5f5f516020613af75f395f51905f525d005b6001600160401b039063b2cacfd560e01b5f5260a01c1660045260245ffd5b506001600160401b038160a01c16421015611635565b34610593576020366003190112610593576004356001600160a01b03811690819003610593575f54611722336001600160a01b0383168114612157565b8115611764576001600160a01b03191681175f556040519081527f3654ca7211e97c8221a546197d9931904737314c63260b2cae1896803967930f90602090a1005b6345499e7b60e01b5f5260045ffd5b34610593575f36600319011261059357602065ffffffffffff60055460301c16604051908152f35b3461059357610140366003190112610593576117b5611f2d565b61010036602319011261059357610124356001600160401b038111610593576117e2903690600401611f57565b916117eb6122d2565b6117f48161273d565b91611801610742846129b9565b60608301516080840151610120850151604051630a904f5360e11b815264ffffffffff909316600484015262ffffff90911660248301526044820152906020826064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e27575f9261197e575b506064604092868451978894859363d36986ef60e01b85526004850152866024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610e27575f905f94611944575b508315158061192a575b156119135761169e83836129ef565b8390633d42d25760e01b5f5260045260245260445ffd5b506003810281810460031482151715611333578410611904565b9350506040833d604011611976575b8161196060409383611fe9565b81010312610593576020835193015192846118fa565b3d9150611953565b91506020823d6020116119ab575b8161199960209383611fe9565b8101031261059357905190606461187e565b3d915061198c565b34610593575f3660031901126105935760805f546001600160401b03600154916040519260018060a01b03821684526001600160801b0381166020850152841c604084015260a01c166060820152f35b346105935760403660031901126105935760043563ffffffff8116810361059357611a38602091611a32611f03565b9061200a565b604051908152f35b3461059357611a67611a5136611e7a565b8183829496979395611a616122d2565b886123f9565b906001600160601b0380611a7d610e6d86611f91565b1691161115611e6157611a8f82611f91565b60405190939060208101906001825283604082015263ffffffff8316606082015260608152611abf608082611fe9565b519020805f52600460205260ff60405f205416611347575f52600460205260405f20600160ff198254161790556005549365ffffffffffff85169465ffffffffffff86146113335765ffffffffffff19166001860165ffffffffffff161760058190559164ffffffffff611b3288611fa5565b169662ffffff611b4460208301611fa5565b1660405198611b528a611fb9565b60018a523360208b015264ffffffffff421660408b015260608a0152608089015260a088019263ffffffff831684526001600160601b0360c08a019116815260e089019065ffffffffffff8660601c1682525f6101008b0152866101208b015265ffffffffffff60018a01165f52600360205260405f20948a51600381101561131f5760209b6001600160401b039863ffffffff98611cd5611da89661117065ffffffffffff6001600160601b039a611da299611d4799875490610100600160a81b0360208c015160081b1664ffffffffff60a81b60408d015160a81b16918c606064ffffffffff60d01b91015160d01b169360ff64ffffffffff60d01b199216908860d01b1617161717178755600187019462ffffff60808b0151166bffffffffffffffffffffffff60381b66ffffffff0000008854945160181b16925160381b16926cffffffffffffffffffffffffff60981b1617171784555116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b60026101208401519101558c65ffffffffffff8260601c16155f14611e1657905065ffffffffffff60301b6001600554920160301b169065ffffffffffff60301b1916176005555b6005805465ffffffffffff60601b191660018e0160601b65ffffffffffff60601b161790556129b9565b93611d9d6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f0000000000000000000000000000000000000000000000000000000000000000613213565b611fa5565b97611f91565b60405196875216888601523360408601526060850152169216907f335a54e365d33f6e7cd239ed1ce89a64a656925e68067b6aa11d6d011ea9cbaa608065ffffffffffff600187011692a45f5f516020613af75f395f51905f525d65ffffffffffff60016040519201168152f35b60609190911c65ffffffffffff165f9081526003602052604090206001908101805465ffffffffffff60c81b19169290910160c81b65ffffffffffff60c81b16919091179055611d1d565b63ffffffff8363633c323160e01b5f521660045260245ffd5b600319810161026081126105935761010013610593576004916101006101031983011261059357610104916102043563ffffffff811681036105935791610224356001600160401b0381116105935760808184036003190112610593576004019161024435906001600160401b0382116105935760809082900360031901126105935760040190565b602435906001600160601b038216820361059357565b35906001600160601b038216820361059357565b600435906001600160401b038216820361059357565b35906001600160401b038216820361059357565b9181601f84011215610593578235916001600160401b038311610593576020838186019501011161059357565b90600382101561131f5752565b356001600160601b03811681036105935790565b356001600160401b03811681036105935790565b61014081019081106001600160401b03821117611fd557604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611fd557604052565b9060429160405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f460e14ffdb301d768a478a9fb14f483717968947aa61a3dc238ac6c764bf514360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526120c860c082611fe9565b519020916001600160601b036040519163ffffffff60208401947f0497c3e5e0f4c460b823f78c1ab72a5e38c1675fcf6d338d15a038cc5df4f9a8865216604084015216606082015260608152612120608082611fe9565b5190206040519161190160f01b8352600283015260228201522090565b156121455750565b63bfb22adf60e01b5f5260045260245ffd5b1561215f5750565b6329fd5ced60e11b5f9081526001600160a01b0391909116600452602490fd5b600382101561131f5752565b51906001600160601b038216820361059357565b51906001600160401b038216820361059357565b91909160e06001600160601b03612239826101008501966001600160401b036121db82611f43565b1686526001600160401b036121f260208301611f43565b16602087015260408101356040870152606081013560608701526080810135608087015260a081013560a08701528361222d60c08301611f19565b1660c087015201611f19565b16910152565b156122475750565b6001600160401b03906393088d1d60e01b5f521660045260245ffd5b906001600160801b03809116911601906001600160801b03821161133357565b1561228b5750565b64ffffffffff90630229b9d560e11b5f521660045260245ffd5b906001600160801b03809116911603906001600160801b03821161133357565b9190820180921161133357565b5f516020613af75f395f51905f525c6122f85760015f516020613af75f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190826101009103126105935760405161010081018181106001600160401b03821117611fd55760405260e061239481839561234281611f43565b855261235060208201611f43565b602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015261238960c08201611f19565b60c086015201611f19565b910152565b91908260409103126105935781516001600160a01b03811681036105935760206123c491930161218b565b90565b903590601e198136030182121561059357018035906001600160401b0382116105935760200191813603831361059357565b949391929461240b610f1a3683612307565b61241d8161241884611fa5565b6130f8565b61242683611fa5565b901561272157509561243783611fa5565b604051631b5cb1b560e31b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169691906020816004818b5afa908115610e27575f916126dd575b506001600160401b038091169116148061265a575b6124a685611fa5565b901561263e575060408051636f9431f960e01b815263ffffffff831660048201819052979181602481855afa908115610e27575f9161260e575b506001600160a01b031615159182612593575b505015612580579261257e94926125556001600160601b03612549946125498861251d849a611f91565b9261252b60208301836123c7565b918b60a061253c60408701876123c7565b97909660608101906123c7565b999098169201356132a1565b61255e82611f91565b9361256c60208401846123c7565b92909160a061253c60408701876123c7565b565b84633878f8d960e01b5f5260045260245ffd5b60209192506024620fffff91604051948593849263e62ec03b60e01b8452600c1c1660048301525afa908115610e27575f916125d3575b50155f806124f3565b90506020813d602011612606575b816125ee60209383611fe9565b8101031261059357518015158103610593575f6125ca565b3d91506125e1565b612630915060403d604011612637575b6126288183611fe9565b810190612399565b505f6124e0565b503d61261e565b6001600160401b039063093bf2c760e31b5f521660045260245ffd5b5061266484611fa5565b6001600160401b0360405191630575f36f60e31b83521660048201526020816024818a5afa908115610e27575f916126ab575b506126a5610f1a3687612307565b1461249d565b90506020813d6020116126d5575b816126c660209383611fe9565b8101031261059357515f612697565b3d91506126b9565b90506020813d602011612719575b816126f860209383611fe9565b81010312610593576001600160401b03612712819261219f565b9150612488565b3d91506126eb565b6001600160401b0390630229b9d560e11b5f521660045260245ffd5b906001600160401b035f925f61012060405161275881611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946127ac86611fb9565b64ffffffffff81546127c160ff82168961217f565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131f571515908161286d575b501561285a575050565b63212a7ee360e21b825260045260249150fd5b51925050600382101561131f5760025f92145f612850565b906001600160401b035f925f6101206040516128a081611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946128f486611fb9565b64ffffffffff815461290960ff82168961217f565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131f57151590816129a157501561285a575050565b51925050600382101561131f5760015f92145f612850565b64ffffffffff60406123c4920151167f0000000000000000000000000000000000000000000000000000000000000000906122c5565b906129fa8183612e88565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939190602081602481885afa908115610e27575f91612c17575b5061012084015114612b31575b5061257e9250612a94602062ffffff60808501511693019260018060a01b0384511690612cd7565b82516040519182526001600160a01b0316916001600160401b0316907f6246eccdb0bf1715565691a38fcd45dc11a2297b95020b3e3f795e10af075ede90602090a3517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c49565b8051604051631b5cb1b560e31b81529064ffffffffff16602082600481895afa918215610e27575f92612bc8575b506001600160401b0364ffffffffff612b7c945116921610612283565b823b15610593575f6040518094637492229b60e11b8252818381612ba46024600483016121b3565b03925af1928315610e275761257e9315612a6c575f612bc291611fe9565b5f612a6c565b9291506020833d602011612c0f575b81612be460209383611fe9565b81010312610593576001600160401b0364ffffffffff612c06612b7c9561219f565b93945050612b5f565b3d9150612bd7565b90506020813d602011612c41575b81612c3260209383611fe9565b8101031261059357515f612a5f565b3d9150612c25565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615612ca9575b60405215612c895750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516612cc157823b15153d15161690612c7e565b503d5f823e3d90fd5b9190820391821161133357565b9190916001600160401b036002549116906001600160401b0381168210612e8157600182016001600160401b038111611333576001600160401b0316906001600160401b03191617600255612dae612d726001600160801b03807f000000000000000000000000000000000000000000000000000000000000000060015482612d888183169384838216105f14612e775780978880926122a5565b8460801c80858316105f14612e6f5750946122a5565b1690612d9e83838619938719161760801c6122a5565b60801b16176001551691166122c5565b928360011c938492612dc08483612cca565b906040519185835260208301527f90b90739ec7fa4dd93ba80f20ffad0f2386e4f26e8f926ee8ca8de0a7598e3de604060018060a01b03861693a380612e0557505050565b82612e3e91612e3961257e957f00000000000000000000000000000000000000000000000000000000000000009586612c49565b612cca565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612c49565b9050946122a5565b84978880926122a5565b505f925050565b6001600160401b039165ffffffffffff61010060e08301928284511680155f14612f6057508181015165ffffffffffff60301b6005549160301b169065ffffffffffff60301b1916176005555b01511680612f235750516005805465ffffffffffff60601b191660609290921b65ffffffffffff60601b169190911790555b165f5260036020525f6002604082208281558260018201550155565b90515f91825260036020526040909120600101805465ffffffffffff60981b191660989290921b65ffffffffffff60981b16919091179055612f07565b818301515f91825260036020526040909120600101805465ffffffffffff60c81b191691851660c81b65ffffffffffff60c81b16919091179055612ed5565b60408051636f9431f960e01b815263ffffffff909216600483018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169390929182602481875afa918215610e27575f926130d6575b506001600160a01b03908116911681146130cd576044602092604051948593849263062d48d960e21b8452600484015260248301525afa8015610e27575f9061308d575b6001600160401b03168015159291508261305c57505090565b6130899192507f0000000000000000000000000000000000000000000000000000000000000000906122c5565b1190565b506020813d6020116130c5575b816130a760209383611fe9565b81010312610593576130c06001600160401b039161219f565b613043565b3d915061309a565b50505050600190565b6130f091925060403d604011612637576126288183611fe9565b50905f612fff565b604051630575f36f60e31b81526001600160401b0391909116600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602081602481875afa908115610e27575f916131e1575b5014918261316957505090565b604051631b5cb1b560e31b8152919250602090829060049082905afa8015610e27575f906131a1575b6001600160401b039150161090565b506020813d6020116131d9575b816131bb60209383611fe9565b81010312610593576131d46001600160401b039161219f565b613192565b3d91506131ae565b90506020813d60201161320b575b816131fc60209383611fe9565b8101031261059357515f61315c565b3d91506131ef565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615613264575b6040525f60605215612c895750565b906001811516612cc157823b15153d15161690613255565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9360809098929793959691981490816139b5575b50156139425760806040519481860160405285376080842090600b88901c6002600160f51b0316600c89901c8015908204600214171561133357600181018091116113335792604051936101c08501908582106001600160401b03831117611fd55790806040526101a086527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a060208801977f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d89527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b36861018082015201528235918260201b92600d60068601956006621fffe08460db1c168201019760078460d01c161591018814169160f01c14169596925b828410613960575050505014161561395157036139425760019384811661391a575b600281166138ea575b600481166138b2575b6008811661387a575b60108116613842575b6020811661380a575b604081166137d2575b6080811661379a575b6101008116613762575b610200811661372a575b61040081166136ed575b610800166136a5575b91602060309283604095865195869360608501928260108201855e89810151606082015188830151925160809317818317171561369b577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117613693575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561368457565b63399d2d9b60e01b5f5260045ffd5b5060a061364a565b50505060c061364a565b92916020603092835f516020613ad75f395f51905f527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066040970996939550509250506135d3565b935f516020613ad75f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e561080092099490506135ca565b937f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020613ad75f395f51905f529109936135c0565b937f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020613ad75f395f51905f529109936135b6565b937f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020613ad75f395f51905f529109936135ac565b937f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020613ad75f395f51905f529109936135a3565b937f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020613ad75f395f51905f5291099361359a565b937f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020613ad75f395f51905f52910993613591565b937f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020613ad75f395f51905f52910993613588565b937f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020613ad75f395f51905f5291099361357f565b93778d51ccce760304d0ec0300027603000000010000000000005f516020613ad75f395f51905f52910993613576565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000945061356d565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b839791929351908060ff1c613995575b60209060011b93818160051b169060011c9381521852602060405f209701929161354b565b949081359081146139ad575b60209190910194613970565b5f97506139a1565b60309150145f6132b5565b90604183036139ea576139e39250602081013591604082359201355f1a90613a54565b9192909190565b50505f9160029190565b600481101561131f5780613a06575050565b60018103613a1d5763f645eedf60e01b5f5260045ffd5b60028103613a38575063fce698f760e01b5f5260045260245ffd5b600314613a425750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613acb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e27575f516001600160a01b03811615613ac157905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x60806040526004361015610011575f80fd5b5f5f3560e01c8063086b65ce14611a405780630e41680d14611a0357806321e580da146119b357806329965a441461179b5780633609e99514611773578063430ca435146116e557806366eb9cec146115f45780636b51c6e5146114ad5780636c70bee9146113735780636c81891114610ed8578063864849c114610c61578063879432d3146108875780638b010cf8146106e05780638da334071461063c578063b98bd295146105aa578063c1997b6e1461034e578063d3c8f6cf14610308578063defe4b121461022a5763e8111842146100eb575f80fd5b34610227576020366003190112610227576004356001600160801b0381169081810361022557825490610129336001600160a01b0384168114612157565b8215610216576001546001600160801b0381168085116101ff5792826001600160401b03926101a86001600160801b036101877fdd004efa157c41b84db469478d28777bf3ff41b84296bd0c1d286b2fed25b6ee99976040996122a5565b16926fffffffffffffffffffffffffffffffff19928316841760801c612263565b60801b16176001558160a01b6101de7f0000000000000000000000000000000000000000000000000000000000000000426122c5565b60a01b16908260a01b191617808655835192835260a01c166020820152a180f35b63035aa15b60e21b86526004859052602452604485fd5b631f2a200560e01b8452600484fd5b825b80fd5b5034610227576020366003190112610227576004356001600160801b03811690818103610225576102596122d2565b81156102f957906102e6916001600160801b0361027b60015492828416612263565b1680916001600160801b031916176001556040519082825260208201527f4cadb63c653d2a950d6c6ddce0d1d14845b6e102168fe274f4b6621fa171e53260403392a230337f0000000000000000000000000000000000000000000000000000000000000000613213565b805f516020613af75f395f51905f525d80f35b631f2a200560e01b8352600483fd5b50346102275760203660031901126102275765ffffffffffff600160406020936001600160401b03610338611f2d565b1681526003855220015460c81c16604051908152f35b503461022757602036600319011261022757610368611f2d565b6103706122d2565b6103798161273d565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016939291602082602481885afa91821561059f578692610562575b5064ffffffffff6020916103ff600494610120870151148383511690612283565b51169460405192838092631b5cb1b560e31b82525afa908115610557578591610507575b50906001600160401b03938461044d931610838115916104ef575b6104479161223f565b82612e88565b167f3218c84125b47508c3bdb0e2ae8f4552dce88f962e42c53ac9dec4f8b922dbfe8280a26102e67f00000000000000000000000000000000000000000000000000000000000000006001600160801b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c49565b61044791506104fd836129b9565b421015915061043e565b9190506020823d60201161054f575b8161052360209383611fe9565b8101031261054b576001600160401b03938461054161044d9461219f565b9293505093610423565b8480fd5b3d9150610516565b6040513d87823e3d90fd5b91506020823d602011610597575b8161057d60209383611fe9565b810103126105935790519064ffffffffff6103de565b5f80fd5b3d9150610570565b6040513d88823e3d90fd5b503461022757610120366003190112610227576105c5611f2d565b90610100366023190112610227576105db6122d2565b6105e482612885565b6105ed816129b9565b9283421061062857906102e6916106236060830164ffffffffff61061a81835116610120870151906130f8565b91511690612283565b6129ef565b630789f42160e21b83526004849052602483fd5b5034610227576020366003190112610227576020906001600160801b03600154166001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161115908161069b575b506040519015158152f35b60055460301c65ffffffffffff168015925082156106bc575b50505f610690565b90809250526003825264ffffffffff604060043592205460a81c1610155f806106b4565b5034610227576060366003190112610227576106fa611f2d565b610702611f03565b906044356001600160401b03811161088357610722903690600401611f57565b909261072c6122d2565b61073583612885565b9161074a610742846129b9565b80421061213d565b6001600160601b0360c084015116946001600160601b0383169580871061086c5750610798929161078f9161078a63ffffffff60a088015116948561200a565b6139c0565b909391936139f4565b6107ae64ffffffffff6040850151168383612f9f565b1561084e5750506001600160401b03826107eb6020937fbdd0f6648435778a0d9977f0f2283d790db0bcae09a1b875963ce3f4a40222f195612e88565b6001546001600160801b036108227f0000000000000000000000000000000000000000000000000000000000000000828416612263565b16906001600160801b031916176001556040519485521692a2805f516020613af75f395f51905f525d80f35b637253f6b760e11b86526004526001600160a01b0316602452604484fd5b63321fbc1f60e11b88526004879052602452604487fd5b8380fd5b5034610227576020366003190112610227576108a1611f2d565b6108a96122d2565b8190826101206040516108bb81611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038116808452600360205260408420916040519061091582611fb9565b83549461092560ff87168461217f565b6002602084019560018060a01b038860081c16875264ffffffffff8860a81c16604086015264ffffffffff606086019860d01c16885265ffffffffffff600182015462ffffff8116608088015263ffffffff8160181c1660a08801526001600160601b038160381c1660c0880152818160981c1660e088015260c81c16610100860152015490610120840191825283516003811015610c4d57151580610c43575b15610c2f57508551604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691602082602481865afa918215610c24578992610bf0575b50511495861584516003811015610bdc57600103610b915796610ae1575b50509081610a5d610a62936102e69761223f565b612e88565b7f84181c3569d2ae17536aa0c5f86ea51efb78fcfe40906f254dc845df93bdf5828480a2517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c49565b600491965064ffffffffff60209151169660405192838092631b5cb1b560e31b82525afa908115610b86578791610b2c575b506001600160401b031694909410159380610a5d610a49565b929190506020833d602011610b7e575b81610b4960209383611fe9565b81010312610b7a57610a5d816102e6976001600160401b03610b6d610a629761219f565b9450509750929350610b13565b8680fd5b3d9150610b3c565b6040513d89823e3d90fd5b90506102e6965082610a629493925081610baf575b610a5d9161223f565b505084516001600160a01b031633148181610ba657610a5d9150610bd2846129b9565b4210159150610ba6565b634e487b7160e01b8a52602160045260248afd5b9091506020813d602011610c1c575b81610c0c60209383611fe9565b810103126105935751905f610a2b565b3d9150610bff565b6040513d8b823e3d90fd5b63212a7ee360e21b81526004859052602490fd5b50508660016109c6565b634e487b7160e01b89526021600452602489fd5b503461059357610c7036611e7a565b93909192610c7c6122d2565b610c8985848684866123f9565b50604051630e5fc76d60e01b815263ffffffff9490941660048501819052947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690606086602481855afa8015610e27575f90610e7d575b6001600160601b03809750610cfd87611f91565b911696879116119081610e56575b50610d1585611f91565b9015610e325750803b1561059357604051637492229b60e11b8152915f918391829084908290610d4890600483016121b3565b03925af18015610e2757610de3575b506001600160401b037f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b9282610dad610da7610da1610d9a602060809801611fa5565b3390612cd7565b92611fa5565b92611f91565b956001600160601b0360405197168752602087015233604087015260608601521692a3805f516020613af75f395f51905f525d80f35b60809195507f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b92610e1c5f6001600160401b0393611fe9565b5f9692509250610d57565b6040513d5f823e3d90fd5b6001600160601b038691886306b3368d60e21b5f526004521660245260445260645ffd5b90506001600160601b0380610e73610e6d88611f91565b93611f91565b169116115f610d0b565b506060863d606011610ed0575b81610e9760609383611fe9565b810103126105935785610eca6040610eb66001600160601b039961218b565b92610ec36020820161218b565b500161219f565b50610ce9565b3d9150610e8a565b3461059357366003190161012081126105935761010013610593576101043563ffffffff8116810361059357610f0c6122d2565b610f1f610f1a366004612307565b61327c565b6001600160401b03600435166004350361059357610f3f816004356130f8565b156113555760405160208101906002825282604082015263ffffffff8416606082015260608152610f71608082611fe9565b519020805f52600460205260ff60405f205416611347575f52600460205260405f20600160ff198254161790556005549065ffffffffffff82169165ffffffffffff83146113335765ffffffffffff19166001830165ffffffffffff16176005819055926024356001600160401b03811681036105935760405190610ff582611fb9565b62ffffff906002835233602084015264ffffffffff4216604084015264ffffffffff60043516606084015216608082015263ffffffff821660a08201525f60c082015265ffffffffffff8560601c1660e08201525f6101008201528261012082015265ffffffffffff60018501165f52600360205260405f2090805190600382101561131f5760209663ffffffff9361120c93815490610100600160a81b038b86015160081b1664ffffffffff60a81b604087015160a81b169164ffffffffff60d01b606088015160d01b169360ff64ffffffffff60d01b1992169065ffffffffffff60d01b161716171717815561119a6001820162ffffff60808601511681549066ffffffff00000060a088015160181b16906bffffffffffffffffffffffff60381b60c089015160381b16926cffffffffffffffffffffffffff60981b16171717815561117065ffffffffffff60e087015116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b610100850151815465ffffffffffff60c81b191660c89190911b65ffffffffffff60c81b16179055565b600261012084015191015565ffffffffffff8160601c16155f146112d95750600580546bffffffffffff00000000000019166001880160301b65ffffffffffff60301b161790555b6005805465ffffffffffff60601b19166001880160601b65ffffffffffff60601b161790556129b9565b916112626001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f0000000000000000000000000000000000000000000000000000000000000000613213565b604051938452168483015233604083015260608201526001600160401b0360043516907f43ac298e10bee1c2be9b3aaaa67c8373be02874f5b17b17077d8efe73d82bbc1608065ffffffffffff600186011692a35f5f516020613af75f395f51905f525d65ffffffffffff60016040519201168152f35b60601c65ffffffffffff165f90815260038852604090206001908101805465ffffffffffff60c81b191691880160c81b65ffffffffffff60c81b169190911790556111e2565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6224370160e61b5f5260045ffd5b630229b9d560e11b5f526001600160401b036004351660045260245ffd5b34610593575f36600319011261059357604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000016918101919091526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34610593576020366003190112610593576001600160401b036114ce611f2d565b165f52600360205260405f20604051906114e782611fb9565b8054906114f760ff83168461217f565b602083019260018060a01b038360081c168452604081019164ffffffffff8460a81c16835264ffffffffff606083019460d01c16845260018101549062ffffff82166080840152600260a084019163ffffffff8460181c16835265ffffffffffff60c08601946001600160601b038160381c168652818160981c1660e088015260c81c1661010086015201549261012081019384525194600386101561131f576001600160601b0363ffffffff64ffffffffff8060e09a60018060a01b039051169851169351169351169351169351946115d46040518098611f84565b602087015260408601526060850152608084015260a083015260c0820152f35b34610593575f3660031901126105935761160c6122d2565b5f54611623336001600160a01b0383168114612157565b600154908160801c90811515806116cf575b156116b057506001600160801b0361169e92166001556040518181527f2be6516ea18891bea1aa547e1de623e2a0ea8eda634ef062a31282c94973432e60203392a2337f0000000000000000000000000000000000000000000000000000000000000000612c49565b5f5f516020613af75f395f51905f525d005b6001600160401b039063b2cacfd560e01b5f5260a01c1660045260245ffd5b506001600160401b038160a01c16421015611635565b34610593576020366003190112610593576004356001600160a01b03811690819003610593575f54611722336001600160a01b0383168114612157565b8115611764576001600160a01b03191681175f556040519081527f3654ca7211e97c8221a546197d9931904737314c63260b2cae1896803967930f90602090a1005b6345499e7b60e01b5f5260045ffd5b34610593575f36600319011261059357602065ffffffffffff60055460301c16604051908152f35b3461059357610140366003190112610593576117b5611f2d565b61010036602319011261059357610124356001600160401b038111610593576117e2903690600401611f57565b916117eb6122d2565b6117f48161273d565b91611801610742846129b9565b60608301516080840151610120850151604051630a904f5360e11b815264ffffffffff909316600484015262ffffff90911660248301526044820152906020826064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e27575f9261197e575b506064604092868451978894859363d36986ef60e01b85526004850152866024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610e27575f905f94611944575b508315158061192a575b156119135761169e83836129ef565b8390633d42d25760e01b5f5260045260245260445ffd5b506003810281810460031482151715611333578410611904565b9350506040833d604011611976575b8161196060409383611fe9565b81010312610593576020835193015192846118fa565b3d9150611953565b91506020823d6020116119ab575b8161199960209383611fe9565b8101031261059357905190606461187e565b3d915061198c565b34610593575f3660031901126105935760805f546001600160401b03600154916040519260018060a01b03821684526001600160801b0381166020850152841c604084015260a01c166060820152f35b346105935760403660031901126105935760043563ffffffff8116810361059357611a38602091611a32611f03565b9061200a565b604051908152f35b3461059357611a67611a5136611e7a565b8183829496979395611a616122d2565b886123f9565b906001600160601b0380611a7d610e6d86611f91565b1691161115611e6157611a8f82611f91565b60405190939060208101906001825283604082015263ffffffff8316606082015260608152611abf608082611fe9565b519020805f52600460205260ff60405f205416611347575f52600460205260405f20600160ff198254161790556005549365ffffffffffff85169465ffffffffffff86146113335765ffffffffffff19166001860165ffffffffffff161760058190559164ffffffffff611b3288611fa5565b169662ffffff611b4460208301611fa5565b1660405198611b528a611fb9565b60018a523360208b015264ffffffffff421660408b015260608a0152608089015260a088019263ffffffff831684526001600160601b0360c08a019116815260e089019065ffffffffffff8660601c1682525f6101008b0152866101208b015265ffffffffffff60018a01165f52600360205260405f20948a51600381101561131f5760209b6001600160401b039863ffffffff98611cd5611da89661117065ffffffffffff6001600160601b039a611da299611d4799875490610100600160a81b0360208c015160081b1664ffffffffff60a81b60408d015160a81b16918c606064ffffffffff60d01b91015160d01b169360ff64ffffffffff60d01b199216908860d01b1617161717178755600187019462ffffff60808b0151166bffffffffffffffffffffffff60381b66ffffffff0000008854945160181b16925160381b16926cffffffffffffffffffffffffff60981b1617171784555116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b60026101208401519101558c65ffffffffffff8260601c16155f14611e1657905065ffffffffffff60301b6001600554920160301b169065ffffffffffff60301b1916176005555b6005805465ffffffffffff60601b191660018e0160601b65ffffffffffff60601b161790556129b9565b93611d9d6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f0000000000000000000000000000000000000000000000000000000000000000613213565b611fa5565b97611f91565b60405196875216888601523360408601526060850152169216907f335a54e365d33f6e7cd239ed1ce89a64a656925e68067b6aa11d6d011ea9cbaa608065ffffffffffff600187011692a45f5f516020613af75f395f51905f525d65ffffffffffff60016040519201168152f35b60609190911c65ffffffffffff165f9081526003602052604090206001908101805465ffffffffffff60c81b19169290910160c81b65ffffffffffff60c81b16919091179055611d1d565b63ffffffff8363633c323160e01b5f521660045260245ffd5b600319810161026081126105935761010013610593576004916101006101031983011261059357610104916102043563ffffffff811681036105935791610224356001600160401b0381116105935760808184036003190112610593576004019161024435906001600160401b0382116105935760809082900360031901126105935760040190565b602435906001600160601b038216820361059357565b35906001600160601b038216820361059357565b600435906001600160401b038216820361059357565b35906001600160401b038216820361059357565b9181601f84011215610593578235916001600160401b038311610593576020838186019501011161059357565b90600382101561131f5752565b356001600160601b03811681036105935790565b356001600160401b03811681036105935790565b61014081019081106001600160401b03821117611fd557604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611fd557604052565b9060429160405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f460e14ffdb301d768a478a9fb14f483717968947aa61a3dc238ac6c764bf514360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526120c860c082611fe9565b519020916001600160601b036040519163ffffffff60208401947f0497c3e5e0f4c460b823f78c1ab72a5e38c1675fcf6d338d15a038cc5df4f9a8865216604084015216606082015260608152612120608082611fe9565b5190206040519161190160f01b8352600283015260228201522090565b156121455750565b63bfb22adf60e01b5f5260045260245ffd5b1561215f5750565b6329fd5ced60e11b5f9081526001600160a01b0391909116600452602490fd5b600382101561131f5752565b51906001600160601b038216820361059357565b51906001600160401b038216820361059357565b91909160e06001600160601b03612239826101008501966001600160401b036121db82611f43565b1686526001600160401b036121f260208301611f43565b16602087015260408101356040870152606081013560608701526080810135608087015260a081013560a08701528361222d60c08301611f19565b1660c087015201611f19565b16910152565b156122475750565b6001600160401b03906393088d1d60e01b5f521660045260245ffd5b906001600160801b03809116911601906001600160801b03821161133357565b1561228b5750565b64ffffffffff90630229b9d560e11b5f521660045260245ffd5b906001600160801b03809116911603906001600160801b03821161133357565b9190820180921161133357565b5f516020613af75f395f51905f525c6122f85760015f516020613af75f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190826101009103126105935760405161010081018181106001600160401b03821117611fd55760405260e061239481839561234281611f43565b855261235060208201611f43565b602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015261238960c08201611f19565b60c086015201611f19565b910152565b91908260409103126105935781516001600160a01b03811681036105935760206123c491930161218b565b90565b903590601e198136030182121561059357018035906001600160401b0382116105935760200191813603831361059357565b949391929461240b610f1a3683612307565b61241d8161241884611fa5565b6130f8565b61242683611fa5565b901561272157509561243783611fa5565b604051631b5cb1b560e31b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169691906020816004818b5afa908115610e27575f916126dd575b506001600160401b038091169116148061265a575b6124a685611fa5565b901561263e575060408051636f9431f960e01b815263ffffffff831660048201819052979181602481855afa908115610e27575f9161260e575b506001600160a01b031615159182612593575b505015612580579261257e94926125556001600160601b03612549946125498861251d849a611f91565b9261252b60208301836123c7565b918b60a061253c60408701876123c7565b97909660608101906123c7565b999098169201356132a1565b61255e82611f91565b9361256c60208401846123c7565b92909160a061253c60408701876123c7565b565b84633878f8d960e01b5f5260045260245ffd5b60209192506024620fffff91604051948593849263e62ec03b60e01b8452600c1c1660048301525afa908115610e27575f916125d3575b50155f806124f3565b90506020813d602011612606575b816125ee60209383611fe9565b8101031261059357518015158103610593575f6125ca565b3d91506125e1565b612630915060403d604011612637575b6126288183611fe9565b810190612399565b505f6124e0565b503d61261e565b6001600160401b039063093bf2c760e31b5f521660045260245ffd5b5061266484611fa5565b6001600160401b0360405191630575f36f60e31b83521660048201526020816024818a5afa908115610e27575f916126ab575b506126a5610f1a3687612307565b1461249d565b90506020813d6020116126d5575b816126c660209383611fe9565b8101031261059357515f612697565b3d91506126b9565b90506020813d602011612719575b816126f860209383611fe9565b81010312610593576001600160401b03612712819261219f565b9150612488565b3d91506126eb565b6001600160401b0390630229b9d560e11b5f521660045260245ffd5b906001600160401b035f925f61012060405161275881611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946127ac86611fb9565b64ffffffffff81546127c160ff82168961217f565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131f571515908161286d575b501561285a575050565b63212a7ee360e21b825260045260249150fd5b51925050600382101561131f5760025f92145f612850565b906001600160401b035f925f6101206040516128a081611fb9565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946128f486611fb9565b64ffffffffff815461290960ff82168961217f565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131f57151590816129a157501561285a575050565b51925050600382101561131f5760015f92145f612850565b64ffffffffff60406123c4920151167f0000000000000000000000000000000000000000000000000000000000000000906122c5565b906129fa8183612e88565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939190602081602481885afa908115610e27575f91612c17575b5061012084015114612b31575b5061257e9250612a94602062ffffff60808501511693019260018060a01b0384511690612cd7565b82516040519182526001600160a01b0316916001600160401b0316907f6246eccdb0bf1715565691a38fcd45dc11a2297b95020b3e3f795e10af075ede90602090a3517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c49565b8051604051631b5cb1b560e31b81529064ffffffffff16602082600481895afa918215610e27575f92612bc8575b506001600160401b0364ffffffffff612b7c945116921610612283565b823b15610593575f6040518094637492229b60e11b8252818381612ba46024600483016121b3565b03925af1928315610e275761257e9315612a6c575f612bc291611fe9565b5f612a6c565b9291506020833d602011612c0f575b81612be460209383611fe9565b81010312610593576001600160401b0364ffffffffff612c06612b7c9561219f565b93945050612b5f565b3d9150612bd7565b90506020813d602011612c41575b81612c3260209383611fe9565b8101031261059357515f612a5f565b3d9150612c25565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615612ca9575b60405215612c895750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516612cc157823b15153d15161690612c7e565b503d5f823e3d90fd5b9190820391821161133357565b9190916001600160401b036002549116906001600160401b0381168210612e8157600182016001600160401b038111611333576001600160401b0316906001600160401b03191617600255612dae612d726001600160801b03807f000000000000000000000000000000000000000000000000000000000000000060015482612d888183169384838216105f14612e775780978880926122a5565b8460801c80858316105f14612e6f5750946122a5565b1690612d9e83838619938719161760801c6122a5565b60801b16176001551691166122c5565b928360011c938492612dc08483612cca565b906040519185835260208301527f90b90739ec7fa4dd93ba80f20ffad0f2386e4f26e8f926ee8ca8de0a7598e3de604060018060a01b03861693a380612e0557505050565b82612e3e91612e3961257e957f00000000000000000000000000000000000000000000000000000000000000009586612c49565b612cca565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612c49565b9050946122a5565b84978880926122a5565b505f925050565b6001600160401b039165ffffffffffff61010060e08301928284511680155f14612f6057508181015165ffffffffffff60301b6005549160301b169065ffffffffffff60301b1916176005555b01511680612f235750516005805465ffffffffffff60601b191660609290921b65ffffffffffff60601b169190911790555b165f5260036020525f6002604082208281558260018201550155565b90515f91825260036020526040909120600101805465ffffffffffff60981b191660989290921b65ffffffffffff60981b16919091179055612f07565b818301515f91825260036020526040909120600101805465ffffffffffff60c81b191691851660c81b65ffffffffffff60c81b16919091179055612ed5565b60408051636f9431f960e01b815263ffffffff909216600483018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169390929182602481875afa918215610e27575f926130d6575b506001600160a01b03908116911681146130cd576044602092604051948593849263062d48d960e21b8452600484015260248301525afa8015610e27575f9061308d575b6001600160401b03168015159291508261305c57505090565b6130899192507f0000000000000000000000000000000000000000000000000000000000000000906122c5565b1190565b506020813d6020116130c5575b816130a760209383611fe9565b81010312610593576130c06001600160401b039161219f565b613043565b3d915061309a565b50505050600190565b6130f091925060403d604011612637576126288183611fe9565b50905f612fff565b604051630575f36f60e31b81526001600160401b0391909116600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602081602481875afa908115610e27575f916131e1575b5014918261316957505090565b604051631b5cb1b560e31b8152919250602090829060049082905afa8015610e27575f906131a1575b6001600160401b039150161090565b506020813d6020116131d9575b816131bb60209383611fe9565b81010312610593576131d46001600160401b039161219f565b613192565b3d91506131ae565b90506020813d60201161320b575b816131fc60209383611fe9565b8101031261059357515f61315c565b3d91506131ef565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615613264575b6040525f60605215612c895750565b906001811516612cc157823b15153d15161690613255565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9360809098929793959691981490816139b5575b50156139425760806040519481860160405285376080842090600b88901c6002600160f51b0316600c89901c8015908204600214171561133357600181018091116113335792604051936101c08501908582106001600160401b03831117611fd55790806040526101a086527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a060208801977f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d89527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b36861018082015201528235918260201b92600d60068601956006621fffe08460db1c168201019760078460d01c161591018814169160f01c14169596925b828410613960575050505014161561395157036139425760019384811661391a575b600281166138ea575b600481166138b2575b6008811661387a575b60108116613842575b6020811661380a575b604081166137d2575b6080811661379a575b6101008116613762575b610200811661372a575b61040081166136ed575b610800166136a5575b91602060309283604095865195869360608501928260108201855e89810151606082015188830151925160809317818317171561369b577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117613693575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561368457565b63399d2d9b60e01b5f5260045ffd5b5060a061364a565b50505060c061364a565b92916020603092835f516020613ad75f395f51905f527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066040970996939550509250506135d3565b935f516020613ad75f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e561080092099490506135ca565b937f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020613ad75f395f51905f529109936135c0565b937f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020613ad75f395f51905f529109936135b6565b937f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020613ad75f395f51905f529109936135ac565b937f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020613ad75f395f51905f529109936135a3565b937f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020613ad75f395f51905f5291099361359a565b937f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020613ad75f395f51905f52910993613591565b937f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020613ad75f395f51905f52910993613588565b937f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020613ad75f395f51905f5291099361357f565b93778d51ccce760304d0ec0300027603000000010000000000005f516020613ad75f395f51905f52910993613576565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000945061356d565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b839791929351908060ff1c613995575b60209060011b93818160051b169060011c9381521852602060405f209701929161354b565b949081359081146139ad575b60209190910194613970565b5f97506139a1565b60309150145f6132b5565b90604183036139ea576139e39250602081013591604082359201355f1a90613a54565b9192909190565b50505f9160029190565b600481101561131f5780613a06575050565b60018103613a1d5763f645eedf60e01b5f5260045ffd5b60028103613a38575063fce698f760e01b5f5260045260245ffd5b600314613a425750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613acb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e27575f516001600160a01b03811615613ac157905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_answerSeconds": [
      {
        "length": 32,
        "start": 5214
      },
      {
        "length": 32,
        "start": 10698
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
        "start": 10969
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
        "start": 12388
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
        "start": 8340
      },
      {
        "length": 32,
        "start": 9286
      },
      {
        "length": 32,
        "start": 10781
      },
      {
        "length": 32,
        "start": 12222
      },
      {
        "length": 32,
        "start": 12570
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
        "start": 11571
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
        "start": 11021
      },
      {
        "length": 32,
        "start": 11795
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
        "start": 11841
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
