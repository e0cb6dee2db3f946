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
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "name": "NotSettledBy",
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
      },
      {
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
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
  "bytecode": "0x610160604052346102ad57604051601f6140ab38819003918201601f19168301916001600160401b038311848410176102b157808492610100946040528339810103126102ad576040519061010082016001600160401b038111838210176102b15760405280516001600160a01b03811692908381036102ad5781526020820151916001600160a01b03831683036102ad57602082019283526040810151906001600160a01b03821682036102ad57604083019182526060810151946001600160a01b03861686036102ad5763ffffffff948593606086019788526100e6608085016102c5565b91608087019283526100fa60a086016102c5565b9360a0880194855260e06101228161011460c08a016102d9565b9860c08c01998a52016102d9565b9801978852608052516001600160a01b0390811660a0529051811660c05290516001600160801b0390811660e052915190911661010052905191909116610120529051919091166101405290515f80546001600160a01b03191691909216179055604051613dc090816102eb82396080518181816102c2015281816104cb015281816109160152818161123a0152818161138d0152818161167601528181611d7501528181612b1f015261332c015260a0518181816103a40152818161084c01528181610b03015281816113b20152818161184a015281816120900152818161245901528181612a2f01528181612d0c01526133c3015260c0518181816104a1015281816113da015281816118bc015261335a015260e051818181610477015281816108e201528181610e4f015281816112160152818161140b01528181611d510152612aeb01526101005181818161066701528181611433015261324c01526101205181818161145a01526129dc0152610140518181816101b9015281816114800152612e5a0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160801b03821682036102ad57565b519063ffffffff821682036102ad5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063086b65ce14611a3c5780630e41680d146119ff57806321e580da146119af57806329965a44146117975780633609e9951461176f578063430ca435146116e157806366eb9cec146115f05780636b51c6e5146114a95780636c70bee91461136f5780636c81891114610ed45780637c9e5c8514610d31578063864849c114610aba578063879432d3146106e05780638da334071461063c578063b98bd295146105aa578063c1997b6e1461034e578063d3c8f6cf14610308578063defe4b121461022a5763e8111842146100eb575f80fd5b34610227576020366003190112610227576004356001600160801b0381169081810361022557825490610129336001600160a01b0384168114612153565b8215610216576001546001600160801b0381168085116101ff5792826001600160401b03926101a86001600160801b036101877fdd004efa157c41b84db469478d28777bf3ff41b84296bd0c1d286b2fed25b6ee99976040996122a1565b16926fffffffffffffffffffffffffffffffff19928316841760801c612187565b60801b16176001558160a01b6101de7f0000000000000000000000000000000000000000000000000000000000000000426122c1565b60a01b16908260a01b191617808655835192835260a01c166020820152a180f35b63035aa15b60e21b86526004859052602452604485fd5b631f2a200560e01b8452600484fd5b825b80fd5b5034610227576020366003190112610227576004356001600160801b03811690818103610225576102596122ce565b81156102f957906102e6916001600160801b0361027b60015492828416612187565b1680916001600160801b031916176001556040519082825260208201527f4cadb63c653d2a950d6c6ddce0d1d14845b6e102168fe274f4b6621fa171e53260403392a230337f00000000000000000000000000000000000000000000000000000000000000006134bc565b805f516020613da05f395f51905f525d80f35b631f2a200560e01b8352600483fd5b50346102275760203660031901126102275765ffffffffffff600160406020936001600160401b03610338611f29565b1681526003855220015460c81c16604051908152f35b503461022757602036600319011261022757610368611f29565b6103706122ce565b6103798161274f565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016939291602082602481885afa91821561059f578692610562575b5064ffffffffff6020916103ff60049461012087015114838351169061227f565b51169460405192838092631b5cb1b560e31b82525afa908115610557578591610507575b50906001600160401b03938461044d931610838115916104ef575b6104479161225b565b826130cc565b167f3218c84125b47508c3bdb0e2ae8f4552dce88f962e42c53ac9dec4f8b922dbfe8280a26102e67f00000000000000000000000000000000000000000000000000000000000000006001600160801b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c5b565b61044791506104fd836129cb565b421015915061043e565b9190506020823d60201161054f575b8161052360209383611fe5565b8101031261054b576001600160401b03938461054161044d946121bb565b9293505093610423565b8480fd5b3d9150610516565b6040513d87823e3d90fd5b91506020823d602011610597575b8161057d60209383611fe5565b810103126105935790519064ffffffffff6103de565b5f80fd5b3d9150610570565b6040513d88823e3d90fd5b503461022757610120366003190112610227576105c5611f29565b90610100366023190112610227576105db6122ce565b6105e482612897565b6105ed816129cb565b9283421061062857906102e6916106236060830164ffffffffff61061a81835116610120870151906133a1565b9151169061227f565b612a01565b630789f42160e21b83526004849052602483fd5b5034610227576020366003190112610227576020906001600160801b03600154166001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161115908161069b575b506040519015158152f35b60055460301c65ffffffffffff168015925082156106bc575b50505f610690565b90809250526003825264ffffffffff604060043592205460a81c1610155f806106b4565b5034610227576020366003190112610227576106fa611f29565b6107026122ce565b81908261012060405161071481611fb5565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038116808452600360205260408420916040519061076e82611fb5565b83549461077e60ff87168461217b565b6002602084019560018060a01b038860081c16875264ffffffffff8860a81c16604086015264ffffffffff606086019860d01c16885265ffffffffffff600182015462ffffff8116608088015263ffffffff8160181c1660a08801526001600160601b038160381c1660c0880152818160981c1660e088015260c81c16610100860152015490610120840191825283516003811015610aa657151580610a9c575b15610a8857508551604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691602082602481865afa918215610a7d578992610a49575b50511495861584516003811015610a35576001036109ea579661093a575b505090816108b66108bb936102e69761225b565b6130cc565b7f84181c3569d2ae17536aa0c5f86ea51efb78fcfe40906f254dc845df93bdf5828480a2517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c5b565b600491965064ffffffffff60209151169660405192838092631b5cb1b560e31b82525afa9081156109df578791610985575b506001600160401b0316949094101593806108b66108a2565b929190506020833d6020116109d7575b816109a260209383611fe5565b810103126109d3576108b6816102e6976001600160401b036109c66108bb976121bb565b945050975092935061096c565b8680fd5b3d9150610995565b6040513d89823e3d90fd5b90506102e69650826108bb9493925081610a08575b6108b69161225b565b505084516001600160a01b0316331481816109ff576108b69150610a2b846129cb565b42101591506109ff565b634e487b7160e01b8a52602160045260248afd5b9091506020813d602011610a75575b81610a6560209383611fe5565b810103126105935751905f610884565b3d9150610a58565b6040513d8b823e3d90fd5b63212a7ee360e21b81526004859052602490fd5b505086600161081f565b634e487b7160e01b89526021600452602489fd5b503461059357610ac936611e76565b93909192610ad56122ce565b610ae2858486848661240c565b50604051630e5fc76d60e01b815263ffffffff9490941660048501819052947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690606086602481855afa8015610c80575f90610cd6575b6001600160601b03809750610b5687611f8d565b911696879116119081610caf575b50610b6e85611f8d565b9015610c8b5750803b1561059357604051637492229b60e11b8152915f918391829084908290610ba190600483016121cf565b03925af18015610c8057610c3c575b506001600160401b037f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b9282610c06610c00610bfa610bf3602060809801611fa1565b33906131f0565b92611fa1565b92611f8d565b956001600160601b0360405197168752602087015233604087015260608601521692a3805f516020613da05f395f51905f525d80f35b60809195507f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b92610c755f6001600160401b0393611fe5565b5f9692509250610bb0565b6040513d5f823e3d90fd5b6001600160601b038691886306b3368d60e21b5f526004521660245260445260645ffd5b90506001600160601b0380610ccc610cc688611f8d565b93611f8d565b169116115f610b64565b506060863d606011610d29575b81610cf060609383611fe5565b810103126105935785610d236040610d0f6001600160601b03996121a7565b92610d1c602082016121a7565b50016121bb565b50610b42565b3d9150610ce3565b3461059357608036600319011261059357610d4a611f29565b610d52611eff565b906044356001600160401b03811161059357610d72903690600401611f53565b909260643563ffffffff8116810361059357610d8c6122ce565b610d9584612897565b92610daa610da2856129cb565b804210612139565b6001600160601b0360c085015116956001600160601b03841696808810610ebe575091610df3610e0392610dfc9594610dee63ffffffff60a08a0151169687612006565b613c69565b90959195613c9d565b8385612cdc565b15610ea157847fbdd0f6648435778a0d9977f0f2283d790db0bcae09a1b875963ce3f4a40222f160206001600160401b0387610e3f88826130cc565b6001546001600160801b03610e767f0000000000000000000000000000000000000000000000000000000000000000828416612187565b16906001600160801b031916176001556040519485521692a25f5f516020613da05f395f51905f525d005b637253f6b760e11b5f5260045260018060a01b031660245260445ffd5b8763321fbc1f60e11b5f5260045260245260445ffd5b3461059357366003190161012081126105935761010013610593576101043563ffffffff8116810361059357610f086122ce565b610f1b610f16366004612303565b613525565b6001600160401b03600435166004350361059357610f3b816004356133a1565b156113515760405160208101906002825282604082015263ffffffff8416606082015260608152610f6d608082611fe5565b519020805f52600460205260ff60405f205416611343575f52600460205260405f20600160ff198254161790556005549065ffffffffffff82169165ffffffffffff831461132f5765ffffffffffff19166001830165ffffffffffff16176005819055926024356001600160401b03811681036105935760405190610ff182611fb5565b62ffffff906002835233602084015264ffffffffff4216604084015264ffffffffff60043516606084015216608082015263ffffffff821660a08201525f60c082015265ffffffffffff8560601c1660e08201525f6101008201528261012082015265ffffffffffff60018501165f52600360205260405f2090805190600382101561131b5760209663ffffffff9361120893815490610100600160a81b038b86015160081b1664ffffffffff60a81b604087015160a81b169164ffffffffff60d01b606088015160d01b169360ff64ffffffffff60d01b1992169065ffffffffffff60d01b16171617171781556111966001820162ffffff60808601511681549066ffffffff00000060a088015160181b16906bffffffffffffffffffffffff60381b60c089015160381b16926cffffffffffffffffffffffffff60981b16171717815561116c65ffffffffffff60e087015116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b610100850151815465ffffffffffff60c81b191660c89190911b65ffffffffffff60c81b16179055565b600261012084015191015565ffffffffffff8160601c16155f146112d55750600580546bffffffffffff00000000000019166001880160301b65ffffffffffff60301b161790555b6005805465ffffffffffff60601b19166001880160601b65ffffffffffff60601b161790556129cb565b9161125e6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f00000000000000000000000000000000000000000000000000000000000000006134bc565b604051938452168483015233604083015260608201526001600160401b0360043516907f43ac298e10bee1c2be9b3aaaa67c8373be02874f5b17b17077d8efe73d82bbc1608065ffffffffffff600186011692a35f5f516020613da05f395f51905f525d65ffffffffffff60016040519201168152f35b60601c65ffffffffffff165f90815260038852604090206001908101805465ffffffffffff60c81b191691880160c81b65ffffffffffff60c81b169190911790556111de565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6224370160e61b5f5260045ffd5b630229b9d560e11b5f526001600160401b036004351660045260245ffd5b34610593575f36600319011261059357604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000016918101919091526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34610593576020366003190112610593576001600160401b036114ca611f29565b165f52600360205260405f20604051906114e382611fb5565b8054906114f360ff83168461217b565b602083019260018060a01b038360081c168452604081019164ffffffffff8460a81c16835264ffffffffff606083019460d01c16845260018101549062ffffff82166080840152600260a084019163ffffffff8460181c16835265ffffffffffff60c08601946001600160601b038160381c168652818160981c1660e088015260c81c1661010086015201549261012081019384525194600386101561131b576001600160601b0363ffffffff64ffffffffff8060e09a60018060a01b039051169851169351169351169351169351946115d06040518098611f80565b602087015260408601526060850152608084015260a083015260c0820152f35b34610593575f366003190112610593576116086122ce565b5f5461161f336001600160a01b0383168114612153565b600154908160801c90811515806116cb575b156116ac57506001600160801b0361169a92166001556040518181527f2be6516ea18891bea1aa547e1de623e2a0ea8eda634ef062a31282c94973432e60203392a2337f0000000000000000000000000000000000000000000000000000000000000000612c5b565b5f5f516020613da05f395f51905f525d005b6001600160401b039063b2cacfd560e01b5f5260a01c1660045260245ffd5b506001600160401b038160a01c16421015611631565b34610593576020366003190112610593576004356001600160a01b03811690819003610593575f5461171e336001600160a01b0383168114612153565b8115611760576001600160a01b03191681175f556040519081527f3654ca7211e97c8221a546197d9931904737314c63260b2cae1896803967930f90602090a1005b6345499e7b60e01b5f5260045ffd5b34610593575f36600319011261059357602065ffffffffffff60055460301c16604051908152f35b3461059357610140366003190112610593576117b1611f29565b61010036602319011261059357610124356001600160401b038111610593576117de903690600401611f53565b916117e76122ce565b6117f08161274f565b916117fd610da2846129cb565b60608301516080840151610120850151604051630a904f5360e11b815264ffffffffff909316600484015262ffffff90911660248301526044820152906020826064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610c80575f9261197a575b506064604092868451978894859363d36986ef60e01b85526004850152866024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610c80575f905f94611940575b5083151580611926575b1561190f5761169a8383612a01565b8390633d42d25760e01b5f5260045260245260445ffd5b50600381028181046003148215171561132f578410611900565b9350506040833d604011611972575b8161195c60409383611fe5565b81010312610593576020835193015192846118f6565b3d915061194f565b91506020823d6020116119a7575b8161199560209383611fe5565b8101031261059357905190606461187a565b3d9150611988565b34610593575f3660031901126105935760805f546001600160401b03600154916040519260018060a01b03821684526001600160801b0381166020850152841c604084015260a01c166060820152f35b346105935760403660031901126105935760043563ffffffff8116810361059357611a34602091611a2e611eff565b90612006565b604051908152f35b3461059357611a63611a4d36611e76565b8183829496979395611a5d6122ce565b8861240c565b906001600160601b0380611a79610cc686611f8d565b1691161115611e5d57611a8b82611f8d565b60405190939060208101906001825283604082015263ffffffff8316606082015260608152611abb608082611fe5565b519020805f52600460205260ff60405f205416611343575f52600460205260405f20600160ff198254161790556005549365ffffffffffff85169465ffffffffffff861461132f5765ffffffffffff19166001860165ffffffffffff161760058190559164ffffffffff611b2e88611fa1565b169662ffffff611b4060208301611fa1565b1660405198611b4e8a611fb5565b60018a523360208b015264ffffffffff421660408b015260608a0152608089015260a088019263ffffffff831684526001600160601b0360c08a019116815260e089019065ffffffffffff8660601c1682525f6101008b0152866101208b015265ffffffffffff60018a01165f52600360205260405f20948a51600381101561131b5760209b6001600160401b039863ffffffff98611cd1611da49661116c65ffffffffffff6001600160601b039a611d9e99611d4399875490610100600160a81b0360208c015160081b1664ffffffffff60a81b60408d015160a81b16918c606064ffffffffff60d01b91015160d01b169360ff64ffffffffff60d01b199216908860d01b1617161717178755600187019462ffffff60808b0151166bffffffffffffffffffffffff60381b66ffffffff0000008854945160181b16925160381b16926cffffffffffffffffffffffffff60981b1617171784555116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b60026101208401519101558c65ffffffffffff8260601c16155f14611e1257905065ffffffffffff60301b6001600554920160301b169065ffffffffffff60301b1916176005555b6005805465ffffffffffff60601b191660018e0160601b65ffffffffffff60601b161790556129cb565b93611d996001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f00000000000000000000000000000000000000000000000000000000000000006134bc565b611fa1565b97611f8d565b60405196875216888601523360408601526060850152169216907f335a54e365d33f6e7cd239ed1ce89a64a656925e68067b6aa11d6d011ea9cbaa608065ffffffffffff600187011692a45f5f516020613da05f395f51905f525d65ffffffffffff60016040519201168152f35b60609190911c65ffffffffffff165f9081526003602052604090206001908101805465ffffffffffff60c81b19169290910160c81b65ffffffffffff60c81b16919091179055611d19565b63ffffffff8363633c323160e01b5f521660045260245ffd5b600319810161026081126105935761010013610593576004916101006101031983011261059357610104916102043563ffffffff811681036105935791610224356001600160401b0381116105935760808184036003190112610593576004019161024435906001600160401b0382116105935760809082900360031901126105935760040190565b602435906001600160601b038216820361059357565b35906001600160601b038216820361059357565b600435906001600160401b038216820361059357565b35906001600160401b038216820361059357565b9181601f84011215610593578235916001600160401b038311610593576020838186019501011161059357565b90600382101561131b5752565b356001600160601b03811681036105935790565b356001600160401b03811681036105935790565b61014081019081106001600160401b03821117611fd157604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611fd157604052565b9060429160405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f460e14ffdb301d768a478a9fb14f483717968947aa61a3dc238ac6c764bf514360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526120c460c082611fe5565b519020916001600160601b036040519163ffffffff60208401947f0497c3e5e0f4c460b823f78c1ab72a5e38c1675fcf6d338d15a038cc5df4f9a886521660408401521660608201526060815261211c608082611fe5565b5190206040519161190160f01b8352600283015260228201522090565b156121415750565b63bfb22adf60e01b5f5260045260245ffd5b1561215b5750565b6329fd5ced60e11b5f9081526001600160a01b0391909116600452602490fd5b600382101561131b5752565b906001600160801b03809116911601906001600160801b03821161132f57565b51906001600160601b038216820361059357565b51906001600160401b038216820361059357565b91909160e06001600160601b03612255826101008501966001600160401b036121f782611f3f565b1686526001600160401b0361220e60208301611f3f565b16602087015260408101356040870152606081013560608701526080810135608087015260a081013560a08701528361224960c08301611f15565b1660c087015201611f15565b16910152565b156122635750565b6001600160401b03906393088d1d60e01b5f521660045260245ffd5b156122875750565b64ffffffffff90630229b9d560e11b5f521660045260245ffd5b906001600160801b03809116911603906001600160801b03821161132f57565b9190820180921161132f57565b5f516020613da05f395f51905f525c6122f45760015f516020613da05f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190826101009103126105935760405161010081018181106001600160401b03821117611fd15760405260e061239081839561233e81611f3f565b855261234c60208201611f3f565b602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015261238560c08201611f15565b60c086015201611f15565b910152565b51906001600160a01b038216820361059357565b9190826040910312610593576123ca60206123c384612395565b93016121a7565b90565b5190811515820361059357565b903590601e198136030182121561059357018035906001600160401b0382116105935760200191813603831361059357565b949391929461241e610f163683612303565b6124308161242b84611fa1565b6133a1565b61243983611fa1565b901561273357509561244a83611fa1565b604051631b5cb1b560e31b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169691906020816004818b5afa908115610c80575f916126ef575b506001600160401b038091169116148061266c575b6124b985611fa1565b9015612650575060408051636f9431f960e01b815263ffffffff831660048201819052979181602481855afa908115610c80575f91612620575b506001600160a01b0316151591826125a6575b505015612593579261259194926125686001600160601b0361255c9461255c88612530849a611f8d565b9261253e60208301836123da565b918b60a061254f60408701876123da565b97909660608101906123da565b9990981692013561354a565b61257182611f8d565b9361257f60208401846123da565b92909160a061254f60408701876123da565b565b84633878f8d960e01b5f5260045260245ffd5b60209192506024620fffff91604051948593849263e62ec03b60e01b8452600c1c1660048301525afa908115610c80575f916125e6575b50155f80612506565b90506020813d602011612618575b8161260160209383611fe5565b8101031261059357612612906123cd565b5f6125dd565b3d91506125f4565b612642915060403d604011612649575b61263a8183611fe5565b8101906123a9565b505f6124f3565b503d612630565b6001600160401b039063093bf2c760e31b5f521660045260245ffd5b5061267684611fa1565b6001600160401b0360405191630575f36f60e31b83521660048201526020816024818a5afa908115610c80575f916126bd575b506126b7610f163687612303565b146124b0565b90506020813d6020116126e7575b816126d860209383611fe5565b8101031261059357515f6126a9565b3d91506126cb565b90506020813d60201161272b575b8161270a60209383611fe5565b81010312610593576001600160401b0361272481926121bb565b915061249b565b3d91506126fd565b6001600160401b0390630229b9d560e11b5f521660045260245ffd5b906001600160401b035f925f61012060405161276a81611fb5565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946127be86611fb5565b64ffffffffff81546127d360ff82168961217b565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131b571515908161287f575b501561286c575050565b63212a7ee360e21b825260045260249150fd5b51925050600382101561131b5760025f92145f612862565b906001600160401b035f925f6101206040516128b281611fb5565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f209260026040519461290686611fb5565b64ffffffffff815461291b60ff82168961217b565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131b57151590816129b357501561286c575050565b51925050600382101561131b5760015f92145f612862565b64ffffffffff60406123ca920151167f0000000000000000000000000000000000000000000000000000000000000000906122c1565b90612a0c81836130cc565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939190602081602481885afa908115610c80575f91612c29575b5061012084015114612b43575b506125919250612aa6602062ffffff60808501511693019260018060a01b03845116906131f0565b82516040519182526001600160a01b0316916001600160401b0316907f6246eccdb0bf1715565691a38fcd45dc11a2297b95020b3e3f795e10af075ede90602090a3517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c5b565b8051604051631b5cb1b560e31b81529064ffffffffff16602082600481895afa918215610c80575f92612bda575b506001600160401b0364ffffffffff612b8e94511692161061227f565b823b15610593575f6040518094637492229b60e11b8252818381612bb66024600483016121cf565b03925af1928315610c80576125919315612a7e575f612bd491611fe5565b5f612a7e565b9291506020833d602011612c21575b81612bf660209383611fe5565b81010312610593576001600160401b0364ffffffffff612c18612b8e956121bb565b93945050612b71565b3d9150612be9565b90506020813d602011612c53575b81612c4460209383611fe5565b8101031261059357515f612a71565b3d9150612c37565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615612cbb575b60405215612c9b5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516612cd357823b15153d15161690612c90565b503d5f823e3d90fd5b60a08101805160408051636f9431f960e01b815263ffffffff909216600483015294959492936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169391929183602481875afa928315610c80575f936130aa575b506001600160a01b03908116921682146130a05763ffffffff905116906040519163062d48d960e21b835260048301526024820152602081604481855afa8015610c80575f90613060575b6001600160401b039150169182156130585760608101805160809092015160405163c19d93fb60e01b81529264ffffffffff169062ffffff1661010084600481885afa978815610c80575f5f955f9a612fad575b5063ffffffff809196921699168903612f2a575b6001600160401b0316149283612f11575b50505164ffffffffff169015612efa5750926101006004939460405194858092636c70bee960e01b82525afa928315610c80575f93612e83575b5082810292818404149015171561132f57612e7f907f0000000000000000000000000000000000000000000000000000000000000000906122c1565b1190565b909250610100813d8211612ef2575b81612ea06101009383611fe5565b8101031261059357612eb181612395565b50612ebe60208201612395565b50612ecb60408201612395565b50612ed860608201612395565b50612eea60e060a08301519201612395565b50915f612e43565b3d9150612e92565b8490633bdcdf9160e11b5f5260045260245260445ffd5b6001600160401b03161015915064ffffffffff5f612e09565b506040805163292980e560e21b8152600481018a9052945084602481885afa8015610c80575f945f91612f5e575b50612df8565b9450506040843d604011612fa5575b81612f7a60409383611fe5565b81010312610593576001600160401b03612f9f6020612f98876121bb565b96016121bb565b90612f58565b3d9150612f6d565b9550509750610100843d8211613050575b81612fcc6101009383611fe5565b8101031261059357612fdd846121bb565b97612fea602086016121bb565b50612ff7604086016121bb565b50613004606086016121bb565b9860808601519563ffffffff871687036105935763ffffffff9161304560e08361303160a08796016123cd565b5061303e60c082016121a7565b50016121a7565b509a969a9150612de4565b3d9150612fbe565b505f93505050565b506020813d602011613098575b8161307a60209383611fe5565b81010312610593576130936001600160401b03916121bb565b612d90565b3d915061306d565b5060019450505050565b6130c491935060403d6040116126495761263a8183611fe5565b50915f612d45565b6001600160401b039165ffffffffffff61010060e08301928284511680155f146131a457508181015165ffffffffffff60301b6005549160301b169065ffffffffffff60301b1916176005555b015116806131675750516005805465ffffffffffff60601b191660609290921b65ffffffffffff60601b169190911790555b165f5260036020525f6002604082208281558260018201550155565b90515f91825260036020526040909120600101805465ffffffffffff60981b191660989290921b65ffffffffffff60981b1691909117905561314b565b818301515f91825260036020526040909120600101805465ffffffffffff60c81b191691851660c81b65ffffffffffff60c81b16919091179055613119565b9190820391821161132f57565b9190916001600160401b036002549116906001600160401b038116821061339a57600182016001600160401b03811161132f576001600160401b0316906001600160401b031916176002556132c761328b6001600160801b03807f0000000000000000000000000000000000000000000000000000000000000000600154826132a18183169384838216105f146133905780978880926122a1565b8460801c80858316105f146133885750946122a1565b16906132b783838619938719161760801c6122a1565b60801b16176001551691166122c1565b928360011c9384926132d984836131e3565b906040519185835260208301527f90b90739ec7fa4dd93ba80f20ffad0f2386e4f26e8f926ee8ca8de0a7598e3de604060018060a01b03861693a38061331e57505050565b8261335791613352612591957f00000000000000000000000000000000000000000000000000000000000000009586612c5b565b6131e3565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612c5b565b9050946122a1565b84978880926122a1565b505f925050565b604051630575f36f60e31b81526001600160401b0391909116600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602081602481875afa908115610c80575f9161348a575b5014918261341257505090565b604051631b5cb1b560e31b8152919250602090829060049082905afa8015610c80575f9061344a575b6001600160401b039150161090565b506020813d602011613482575b8161346460209383611fe5565b810103126105935761347d6001600160401b03916121bb565b61343b565b3d9150613457565b90506020813d6020116134b4575b816134a560209383611fe5565b8101031261059357515f613405565b3d9150613498565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f511482161561350d575b6040525f60605215612c9b5750565b906001811516612cd357823b15153d151616906134fe565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b936080909892979395969198149081613c5e575b5015613beb5760806040519481860160405285376080842090600b88901c6002600160f51b0316600c89901c8015908204600214171561132f576001810180911161132f5792604051936101c08501908582106001600160401b03831117611fd15790806040526101a086527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a060208801977f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d89527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b36861018082015201528235918260201b92600d60068601956006621fffe08460db1c168201019760078460d01c161591018814169160f01c14169596925b828410613c095750505050141615613bfa5703613beb57600193848116613bc3575b60028116613b93575b60048116613b5b575b60088116613b23575b60108116613aeb575b60208116613ab3575b60408116613a7b575b60808116613a43575b6101008116613a0b575b61020081166139d3575b6104008116613996575b6108001661394e575b91602060309283604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715613944577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761393c575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561392d57565b63399d2d9b60e01b5f5260045ffd5b5060a06138f3565b50505060c06138f3565b92916020603092835f516020613d805f395f51905f527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d3630660409709969395505092505061387c565b935f516020613d805f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209949050613873565b937f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020613d805f395f51905f52910993613869565b937f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020613d805f395f51905f5291099361385f565b937f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020613d805f395f51905f52910993613855565b937f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020613d805f395f51905f5291099361384c565b937f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020613d805f395f51905f52910993613843565b937f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020613d805f395f51905f5291099361383a565b937f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020613d805f395f51905f52910993613831565b937f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020613d805f395f51905f52910993613828565b93778d51ccce760304d0ec0300027603000000010000000000005f516020613d805f395f51905f5291099361381f565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009450613816565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b839791929351908060ff1c613c3e575b60209060011b93818160051b169060011c9381521852602060405f20970192916137f4565b94908135908114613c56575b60209190910194613c19565b5f9750613c4a565b60309150145f61355e565b9060418303613c9357613c8c9250602081013591604082359201355f1a90613cfd565b9192909190565b50505f9160029190565b600481101561131b5780613caf575050565b60018103613cc65763f645eedf60e01b5f5260045ffd5b60028103613ce1575063fce698f760e01b5f5260045260245ffd5b600314613ceb5750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613d74579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c80575f516001600160a01b03811615613d6a57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x60806040526004361015610011575f80fd5b5f5f3560e01c8063086b65ce14611a3c5780630e41680d146119ff57806321e580da146119af57806329965a44146117975780633609e9951461176f578063430ca435146116e157806366eb9cec146115f05780636b51c6e5146114a95780636c70bee91461136f5780636c81891114610ed45780637c9e5c8514610d31578063864849c114610aba578063879432d3146106e05780638da334071461063c578063b98bd295146105aa578063c1997b6e1461034e578063d3c8f6cf14610308578063defe4b121461022a5763e8111842146100eb575f80fd5b34610227576020366003190112610227576004356001600160801b0381169081810361022557825490610129336001600160a01b0384168114612153565b8215610216576001546001600160801b0381168085116101ff5792826001600160401b03926101a86001600160801b036101877fdd004efa157c41b84db469478d28777bf3ff41b84296bd0c1d286b2fed25b6ee99976040996122a1565b16926fffffffffffffffffffffffffffffffff19928316841760801c612187565b60801b16176001558160a01b6101de7f0000000000000000000000000000000000000000000000000000000000000000426122c1565b60a01b16908260a01b191617808655835192835260a01c166020820152a180f35b63035aa15b60e21b86526004859052602452604485fd5b631f2a200560e01b8452600484fd5b825b80fd5b5034610227576020366003190112610227576004356001600160801b03811690818103610225576102596122ce565b81156102f957906102e6916001600160801b0361027b60015492828416612187565b1680916001600160801b031916176001556040519082825260208201527f4cadb63c653d2a950d6c6ddce0d1d14845b6e102168fe274f4b6621fa171e53260403392a230337f00000000000000000000000000000000000000000000000000000000000000006134bc565b805f516020613da05f395f51905f525d80f35b631f2a200560e01b8352600483fd5b50346102275760203660031901126102275765ffffffffffff600160406020936001600160401b03610338611f29565b1681526003855220015460c81c16604051908152f35b503461022757602036600319011261022757610368611f29565b6103706122ce565b6103798161274f565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016939291602082602481885afa91821561059f578692610562575b5064ffffffffff6020916103ff60049461012087015114838351169061227f565b51169460405192838092631b5cb1b560e31b82525afa908115610557578591610507575b50906001600160401b03938461044d931610838115916104ef575b6104479161225b565b826130cc565b167f3218c84125b47508c3bdb0e2ae8f4552dce88f962e42c53ac9dec4f8b922dbfe8280a26102e67f00000000000000000000000000000000000000000000000000000000000000006001600160801b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c5b565b61044791506104fd836129cb565b421015915061043e565b9190506020823d60201161054f575b8161052360209383611fe5565b8101031261054b576001600160401b03938461054161044d946121bb565b9293505093610423565b8480fd5b3d9150610516565b6040513d87823e3d90fd5b91506020823d602011610597575b8161057d60209383611fe5565b810103126105935790519064ffffffffff6103de565b5f80fd5b3d9150610570565b6040513d88823e3d90fd5b503461022757610120366003190112610227576105c5611f29565b90610100366023190112610227576105db6122ce565b6105e482612897565b6105ed816129cb565b9283421061062857906102e6916106236060830164ffffffffff61061a81835116610120870151906133a1565b9151169061227f565b612a01565b630789f42160e21b83526004849052602483fd5b5034610227576020366003190112610227576020906001600160801b03600154166001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161115908161069b575b506040519015158152f35b60055460301c65ffffffffffff168015925082156106bc575b50505f610690565b90809250526003825264ffffffffff604060043592205460a81c1610155f806106b4565b5034610227576020366003190112610227576106fa611f29565b6107026122ce565b81908261012060405161071481611fb5565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038116808452600360205260408420916040519061076e82611fb5565b83549461077e60ff87168461217b565b6002602084019560018060a01b038860081c16875264ffffffffff8860a81c16604086015264ffffffffff606086019860d01c16885265ffffffffffff600182015462ffffff8116608088015263ffffffff8160181c1660a08801526001600160601b038160381c1660c0880152818160981c1660e088015260c81c16610100860152015490610120840191825283516003811015610aa657151580610a9c575b15610a8857508551604051630575f36f60e31b815264ffffffffff90911660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691602082602481865afa918215610a7d578992610a49575b50511495861584516003811015610a35576001036109ea579661093a575b505090816108b66108bb936102e69761225b565b6130cc565b7f84181c3569d2ae17536aa0c5f86ea51efb78fcfe40906f254dc845df93bdf5828480a2517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c5b565b600491965064ffffffffff60209151169660405192838092631b5cb1b560e31b82525afa9081156109df578791610985575b506001600160401b0316949094101593806108b66108a2565b929190506020833d6020116109d7575b816109a260209383611fe5565b810103126109d3576108b6816102e6976001600160401b036109c66108bb976121bb565b945050975092935061096c565b8680fd5b3d9150610995565b6040513d89823e3d90fd5b90506102e69650826108bb9493925081610a08575b6108b69161225b565b505084516001600160a01b0316331481816109ff576108b69150610a2b846129cb565b42101591506109ff565b634e487b7160e01b8a52602160045260248afd5b9091506020813d602011610a75575b81610a6560209383611fe5565b810103126105935751905f610884565b3d9150610a58565b6040513d8b823e3d90fd5b63212a7ee360e21b81526004859052602490fd5b505086600161081f565b634e487b7160e01b89526021600452602489fd5b503461059357610ac936611e76565b93909192610ad56122ce565b610ae2858486848661240c565b50604051630e5fc76d60e01b815263ffffffff9490941660048501819052947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690606086602481855afa8015610c80575f90610cd6575b6001600160601b03809750610b5687611f8d565b911696879116119081610caf575b50610b6e85611f8d565b9015610c8b5750803b1561059357604051637492229b60e11b8152915f918391829084908290610ba190600483016121cf565b03925af18015610c8057610c3c575b506001600160401b037f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b9282610c06610c00610bfa610bf3602060809801611fa1565b33906131f0565b92611fa1565b92611f8d565b956001600160601b0360405197168752602087015233604087015260608601521692a3805f516020613da05f395f51905f525d80f35b60809195507f91a20a90c205a8d00a3418fc2491c14bf51d13ffd7e65bafbf1dd80251d5f51b92610c755f6001600160401b0393611fe5565b5f9692509250610bb0565b6040513d5f823e3d90fd5b6001600160601b038691886306b3368d60e21b5f526004521660245260445260645ffd5b90506001600160601b0380610ccc610cc688611f8d565b93611f8d565b169116115f610b64565b506060863d606011610d29575b81610cf060609383611fe5565b810103126105935785610d236040610d0f6001600160601b03996121a7565b92610d1c602082016121a7565b50016121bb565b50610b42565b3d9150610ce3565b3461059357608036600319011261059357610d4a611f29565b610d52611eff565b906044356001600160401b03811161059357610d72903690600401611f53565b909260643563ffffffff8116810361059357610d8c6122ce565b610d9584612897565b92610daa610da2856129cb565b804210612139565b6001600160601b0360c085015116956001600160601b03841696808810610ebe575091610df3610e0392610dfc9594610dee63ffffffff60a08a0151169687612006565b613c69565b90959195613c9d565b8385612cdc565b15610ea157847fbdd0f6648435778a0d9977f0f2283d790db0bcae09a1b875963ce3f4a40222f160206001600160401b0387610e3f88826130cc565b6001546001600160801b03610e767f0000000000000000000000000000000000000000000000000000000000000000828416612187565b16906001600160801b031916176001556040519485521692a25f5f516020613da05f395f51905f525d005b637253f6b760e11b5f5260045260018060a01b031660245260445ffd5b8763321fbc1f60e11b5f5260045260245260445ffd5b3461059357366003190161012081126105935761010013610593576101043563ffffffff8116810361059357610f086122ce565b610f1b610f16366004612303565b613525565b6001600160401b03600435166004350361059357610f3b816004356133a1565b156113515760405160208101906002825282604082015263ffffffff8416606082015260608152610f6d608082611fe5565b519020805f52600460205260ff60405f205416611343575f52600460205260405f20600160ff198254161790556005549065ffffffffffff82169165ffffffffffff831461132f5765ffffffffffff19166001830165ffffffffffff16176005819055926024356001600160401b03811681036105935760405190610ff182611fb5565b62ffffff906002835233602084015264ffffffffff4216604084015264ffffffffff60043516606084015216608082015263ffffffff821660a08201525f60c082015265ffffffffffff8560601c1660e08201525f6101008201528261012082015265ffffffffffff60018501165f52600360205260405f2090805190600382101561131b5760209663ffffffff9361120893815490610100600160a81b038b86015160081b1664ffffffffff60a81b604087015160a81b169164ffffffffff60d01b606088015160d01b169360ff64ffffffffff60d01b1992169065ffffffffffff60d01b16171617171781556111966001820162ffffff60808601511681549066ffffffff00000060a088015160181b16906bffffffffffffffffffffffff60381b60c089015160381b16926cffffffffffffffffffffffffff60981b16171717815561116c65ffffffffffff60e087015116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b610100850151815465ffffffffffff60c81b191660c89190911b65ffffffffffff60c81b16179055565b600261012084015191015565ffffffffffff8160601c16155f146112d55750600580546bffffffffffff00000000000019166001880160301b65ffffffffffff60301b161790555b6005805465ffffffffffff60601b19166001880160601b65ffffffffffff60601b161790556129cb565b9161125e6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f00000000000000000000000000000000000000000000000000000000000000006134bc565b604051938452168483015233604083015260608201526001600160401b0360043516907f43ac298e10bee1c2be9b3aaaa67c8373be02874f5b17b17077d8efe73d82bbc1608065ffffffffffff600186011692a35f5f516020613da05f395f51905f525d65ffffffffffff60016040519201168152f35b60601c65ffffffffffff165f90815260038852604090206001908101805465ffffffffffff60c81b191691880160c81b65ffffffffffff60c81b169190911790556111de565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6224370160e61b5f5260045ffd5b630229b9d560e11b5f526001600160401b036004351660045260245ffd5b34610593575f36600319011261059357604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000016918101919091526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34610593576020366003190112610593576001600160401b036114ca611f29565b165f52600360205260405f20604051906114e382611fb5565b8054906114f360ff83168461217b565b602083019260018060a01b038360081c168452604081019164ffffffffff8460a81c16835264ffffffffff606083019460d01c16845260018101549062ffffff82166080840152600260a084019163ffffffff8460181c16835265ffffffffffff60c08601946001600160601b038160381c168652818160981c1660e088015260c81c1661010086015201549261012081019384525194600386101561131b576001600160601b0363ffffffff64ffffffffff8060e09a60018060a01b039051169851169351169351169351169351946115d06040518098611f80565b602087015260408601526060850152608084015260a083015260c0820152f35b34610593575f366003190112610593576116086122ce565b5f5461161f336001600160a01b0383168114612153565b600154908160801c90811515806116cb575b156116ac57506001600160801b0361169a92166001556040518181527f2be6516ea18891bea1aa547e1de623e2a0ea8eda634ef062a31282c94973432e60203392a2337f0000000000000000000000000000000000000000000000000000000000000000612c5b565b5f5f516020613da05f395f51905f525d005b6001600160401b039063b2cacfd560e01b5f5260a01c1660045260245ffd5b506001600160401b038160a01c16421015611631565b34610593576020366003190112610593576004356001600160a01b03811690819003610593575f5461171e336001600160a01b0383168114612153565b8115611760576001600160a01b03191681175f556040519081527f3654ca7211e97c8221a546197d9931904737314c63260b2cae1896803967930f90602090a1005b6345499e7b60e01b5f5260045ffd5b34610593575f36600319011261059357602065ffffffffffff60055460301c16604051908152f35b3461059357610140366003190112610593576117b1611f29565b61010036602319011261059357610124356001600160401b038111610593576117de903690600401611f53565b916117e76122ce565b6117f08161274f565b916117fd610da2846129cb565b60608301516080840151610120850151604051630a904f5360e11b815264ffffffffff909316600484015262ffffff90911660248301526044820152906020826064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610c80575f9261197a575b506064604092868451978894859363d36986ef60e01b85526004850152866024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610c80575f905f94611940575b5083151580611926575b1561190f5761169a8383612a01565b8390633d42d25760e01b5f5260045260245260445ffd5b50600381028181046003148215171561132f578410611900565b9350506040833d604011611972575b8161195c60409383611fe5565b81010312610593576020835193015192846118f6565b3d915061194f565b91506020823d6020116119a7575b8161199560209383611fe5565b8101031261059357905190606461187a565b3d9150611988565b34610593575f3660031901126105935760805f546001600160401b03600154916040519260018060a01b03821684526001600160801b0381166020850152841c604084015260a01c166060820152f35b346105935760403660031901126105935760043563ffffffff8116810361059357611a34602091611a2e611eff565b90612006565b604051908152f35b3461059357611a63611a4d36611e76565b8183829496979395611a5d6122ce565b8861240c565b906001600160601b0380611a79610cc686611f8d565b1691161115611e5d57611a8b82611f8d565b60405190939060208101906001825283604082015263ffffffff8316606082015260608152611abb608082611fe5565b519020805f52600460205260ff60405f205416611343575f52600460205260405f20600160ff198254161790556005549365ffffffffffff85169465ffffffffffff861461132f5765ffffffffffff19166001860165ffffffffffff161760058190559164ffffffffff611b2e88611fa1565b169662ffffff611b4060208301611fa1565b1660405198611b4e8a611fb5565b60018a523360208b015264ffffffffff421660408b015260608a0152608089015260a088019263ffffffff831684526001600160601b0360c08a019116815260e089019065ffffffffffff8660601c1682525f6101008b0152866101208b015265ffffffffffff60018a01165f52600360205260405f20948a51600381101561131b5760209b6001600160401b039863ffffffff98611cd1611da49661116c65ffffffffffff6001600160601b039a611d9e99611d4399875490610100600160a81b0360208c015160081b1664ffffffffff60a81b60408d015160a81b16918c606064ffffffffff60d01b91015160d01b169360ff64ffffffffff60d01b199216908860d01b1617161717178755600187019462ffffff60808b0151166bffffffffffffffffffffffff60381b66ffffffff0000008854945160181b16925160381b16926cffffffffffffffffffffffffff60981b1617171784555116829081549065ffffffffffff60981b9060981b169065ffffffffffff60981b1916179055565b60026101208401519101558c65ffffffffffff8260601c16155f14611e1257905065ffffffffffff60301b6001600554920160301b169065ffffffffffff60301b1916176005555b6005805465ffffffffffff60601b191660018e0160601b65ffffffffffff60601b161790556129cb565b93611d996001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f00000000000000000000000000000000000000000000000000000000000000006134bc565b611fa1565b97611f8d565b60405196875216888601523360408601526060850152169216907f335a54e365d33f6e7cd239ed1ce89a64a656925e68067b6aa11d6d011ea9cbaa608065ffffffffffff600187011692a45f5f516020613da05f395f51905f525d65ffffffffffff60016040519201168152f35b60609190911c65ffffffffffff165f9081526003602052604090206001908101805465ffffffffffff60c81b19169290910160c81b65ffffffffffff60c81b16919091179055611d19565b63ffffffff8363633c323160e01b5f521660045260245ffd5b600319810161026081126105935761010013610593576004916101006101031983011261059357610104916102043563ffffffff811681036105935791610224356001600160401b0381116105935760808184036003190112610593576004019161024435906001600160401b0382116105935760809082900360031901126105935760040190565b602435906001600160601b038216820361059357565b35906001600160601b038216820361059357565b600435906001600160401b038216820361059357565b35906001600160401b038216820361059357565b9181601f84011215610593578235916001600160401b038311610593576020838186019501011161059357565b90600382101561131b5752565b356001600160601b03811681036105935790565b356001600160401b03811681036105935790565b61014081019081106001600160401b03821117611fd157604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611fd157604052565b9060429160405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f460e14ffdb301d768a478a9fb14f483717968947aa61a3dc238ac6c764bf514360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526120c460c082611fe5565b519020916001600160601b036040519163ffffffff60208401947f0497c3e5e0f4c460b823f78c1ab72a5e38c1675fcf6d338d15a038cc5df4f9a886521660408401521660608201526060815261211c608082611fe5565b5190206040519161190160f01b8352600283015260228201522090565b156121415750565b63bfb22adf60e01b5f5260045260245ffd5b1561215b5750565b6329fd5ced60e11b5f9081526001600160a01b0391909116600452602490fd5b600382101561131b5752565b906001600160801b03809116911601906001600160801b03821161132f57565b51906001600160601b038216820361059357565b51906001600160401b038216820361059357565b91909160e06001600160601b03612255826101008501966001600160401b036121f782611f3f565b1686526001600160401b0361220e60208301611f3f565b16602087015260408101356040870152606081013560608701526080810135608087015260a081013560a08701528361224960c08301611f15565b1660c087015201611f15565b16910152565b156122635750565b6001600160401b03906393088d1d60e01b5f521660045260245ffd5b156122875750565b64ffffffffff90630229b9d560e11b5f521660045260245ffd5b906001600160801b03809116911603906001600160801b03821161132f57565b9190820180921161132f57565b5f516020613da05f395f51905f525c6122f45760015f516020613da05f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190826101009103126105935760405161010081018181106001600160401b03821117611fd15760405260e061239081839561233e81611f3f565b855261234c60208201611f3f565b602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015261238560c08201611f15565b60c086015201611f15565b910152565b51906001600160a01b038216820361059357565b9190826040910312610593576123ca60206123c384612395565b93016121a7565b90565b5190811515820361059357565b903590601e198136030182121561059357018035906001600160401b0382116105935760200191813603831361059357565b949391929461241e610f163683612303565b6124308161242b84611fa1565b6133a1565b61243983611fa1565b901561273357509561244a83611fa1565b604051631b5cb1b560e31b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169691906020816004818b5afa908115610c80575f916126ef575b506001600160401b038091169116148061266c575b6124b985611fa1565b9015612650575060408051636f9431f960e01b815263ffffffff831660048201819052979181602481855afa908115610c80575f91612620575b506001600160a01b0316151591826125a6575b505015612593579261259194926125686001600160601b0361255c9461255c88612530849a611f8d565b9261253e60208301836123da565b918b60a061254f60408701876123da565b97909660608101906123da565b9990981692013561354a565b61257182611f8d565b9361257f60208401846123da565b92909160a061254f60408701876123da565b565b84633878f8d960e01b5f5260045260245ffd5b60209192506024620fffff91604051948593849263e62ec03b60e01b8452600c1c1660048301525afa908115610c80575f916125e6575b50155f80612506565b90506020813d602011612618575b8161260160209383611fe5565b8101031261059357612612906123cd565b5f6125dd565b3d91506125f4565b612642915060403d604011612649575b61263a8183611fe5565b8101906123a9565b505f6124f3565b503d612630565b6001600160401b039063093bf2c760e31b5f521660045260245ffd5b5061267684611fa1565b6001600160401b0360405191630575f36f60e31b83521660048201526020816024818a5afa908115610c80575f916126bd575b506126b7610f163687612303565b146124b0565b90506020813d6020116126e7575b816126d860209383611fe5565b8101031261059357515f6126a9565b3d91506126cb565b90506020813d60201161272b575b8161270a60209383611fe5565b81010312610593576001600160401b0361272481926121bb565b915061249b565b3d91506126fd565b6001600160401b0390630229b9d560e11b5f521660045260245ffd5b906001600160401b035f925f61012060405161276a81611fb5565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f20926002604051946127be86611fb5565b64ffffffffff81546127d360ff82168961217b565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131b571515908161287f575b501561286c575050565b63212a7ee360e21b825260045260249150fd5b51925050600382101561131b5760025f92145f612862565b906001600160401b035f925f6101206040516128b281611fb5565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201521691825f52600360205260405f209260026040519461290686611fb5565b64ffffffffff815461291b60ff82168961217b565b60018060a01b038160081c166020890152818160a81c16604089015260d01c16606087015265ffffffffffff600182015462ffffff8116608089015263ffffffff8160181c1660a08901526001600160601b038160381c1660c0890152818160981c1660e089015260c81c166101008701520154610120850152838051600381101561131b57151590816129b357501561286c575050565b51925050600382101561131b5760015f92145f612862565b64ffffffffff60406123ca920151167f0000000000000000000000000000000000000000000000000000000000000000906122c1565b90612a0c81836130cc565b606081018051604051630575f36f60e31b815264ffffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939190602081602481885afa908115610c80575f91612c29575b5061012084015114612b43575b506125919250612aa6602062ffffff60808501511693019260018060a01b03845116906131f0565b82516040519182526001600160a01b0316916001600160401b0316907f6246eccdb0bf1715565691a38fcd45dc11a2297b95020b3e3f795e10af075ede90602090a3517f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612c5b565b8051604051631b5cb1b560e31b81529064ffffffffff16602082600481895afa918215610c80575f92612bda575b506001600160401b0364ffffffffff612b8e94511692161061227f565b823b15610593575f6040518094637492229b60e11b8252818381612bb66024600483016121cf565b03925af1928315610c80576125919315612a7e575f612bd491611fe5565b5f612a7e565b9291506020833d602011612c21575b81612bf660209383611fe5565b81010312610593576001600160401b0364ffffffffff612c18612b8e956121bb565b93945050612b71565b3d9150612be9565b90506020813d602011612c53575b81612c4460209383611fe5565b8101031261059357515f612a71565b3d9150612c37565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615612cbb575b60405215612c9b5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516612cd357823b15153d15161690612c90565b503d5f823e3d90fd5b60a08101805160408051636f9431f960e01b815263ffffffff909216600483015294959492936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169391929183602481875afa928315610c80575f936130aa575b506001600160a01b03908116921682146130a05763ffffffff905116906040519163062d48d960e21b835260048301526024820152602081604481855afa8015610c80575f90613060575b6001600160401b039150169182156130585760608101805160809092015160405163c19d93fb60e01b81529264ffffffffff169062ffffff1661010084600481885afa978815610c80575f5f955f9a612fad575b5063ffffffff809196921699168903612f2a575b6001600160401b0316149283612f11575b50505164ffffffffff169015612efa5750926101006004939460405194858092636c70bee960e01b82525afa928315610c80575f93612e83575b5082810292818404149015171561132f57612e7f907f0000000000000000000000000000000000000000000000000000000000000000906122c1565b1190565b909250610100813d8211612ef2575b81612ea06101009383611fe5565b8101031261059357612eb181612395565b50612ebe60208201612395565b50612ecb60408201612395565b50612ed860608201612395565b50612eea60e060a08301519201612395565b50915f612e43565b3d9150612e92565b8490633bdcdf9160e11b5f5260045260245260445ffd5b6001600160401b03161015915064ffffffffff5f612e09565b506040805163292980e560e21b8152600481018a9052945084602481885afa8015610c80575f945f91612f5e575b50612df8565b9450506040843d604011612fa5575b81612f7a60409383611fe5565b81010312610593576001600160401b03612f9f6020612f98876121bb565b96016121bb565b90612f58565b3d9150612f6d565b9550509750610100843d8211613050575b81612fcc6101009383611fe5565b8101031261059357612fdd846121bb565b97612fea602086016121bb565b50612ff7604086016121bb565b50613004606086016121bb565b9860808601519563ffffffff871687036105935763ffffffff9161304560e08361303160a08796016123cd565b5061303e60c082016121a7565b50016121a7565b509a969a9150612de4565b3d9150612fbe565b505f93505050565b506020813d602011613098575b8161307a60209383611fe5565b81010312610593576130936001600160401b03916121bb565b612d90565b3d915061306d565b5060019450505050565b6130c491935060403d6040116126495761263a8183611fe5565b50915f612d45565b6001600160401b039165ffffffffffff61010060e08301928284511680155f146131a457508181015165ffffffffffff60301b6005549160301b169065ffffffffffff60301b1916176005555b015116806131675750516005805465ffffffffffff60601b191660609290921b65ffffffffffff60601b169190911790555b165f5260036020525f6002604082208281558260018201550155565b90515f91825260036020526040909120600101805465ffffffffffff60981b191660989290921b65ffffffffffff60981b1691909117905561314b565b818301515f91825260036020526040909120600101805465ffffffffffff60c81b191691851660c81b65ffffffffffff60c81b16919091179055613119565b9190820391821161132f57565b9190916001600160401b036002549116906001600160401b038116821061339a57600182016001600160401b03811161132f576001600160401b0316906001600160401b031916176002556132c761328b6001600160801b03807f0000000000000000000000000000000000000000000000000000000000000000600154826132a18183169384838216105f146133905780978880926122a1565b8460801c80858316105f146133885750946122a1565b16906132b783838619938719161760801c6122a1565b60801b16176001551691166122c1565b928360011c9384926132d984836131e3565b906040519185835260208301527f90b90739ec7fa4dd93ba80f20ffad0f2386e4f26e8f926ee8ca8de0a7598e3de604060018060a01b03861693a38061331e57505050565b8261335791613352612591957f00000000000000000000000000000000000000000000000000000000000000009586612c5b565b6131e3565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612c5b565b9050946122a1565b84978880926122a1565b505f925050565b604051630575f36f60e31b81526001600160401b0391909116600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602081602481875afa908115610c80575f9161348a575b5014918261341257505090565b604051631b5cb1b560e31b8152919250602090829060049082905afa8015610c80575f9061344a575b6001600160401b039150161090565b506020813d602011613482575b8161346460209383611fe5565b810103126105935761347d6001600160401b03916121bb565b61343b565b3d9150613457565b90506020813d6020116134b4575b816134a560209383611fe5565b8101031261059357515f613405565b3d9150613498565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f511482161561350d575b6040525f60605215612c9b5750565b906001811516612cd357823b15153d151616906134fe565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b936080909892979395969198149081613c5e575b5015613beb5760806040519481860160405285376080842090600b88901c6002600160f51b0316600c89901c8015908204600214171561132f576001810180911161132f5792604051936101c08501908582106001600160401b03831117611fd15790806040526101a086527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a060208801977f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d89527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b36861018082015201528235918260201b92600d60068601956006621fffe08460db1c168201019760078460d01c161591018814169160f01c14169596925b828410613c095750505050141615613bfa5703613beb57600193848116613bc3575b60028116613b93575b60048116613b5b575b60088116613b23575b60108116613aeb575b60208116613ab3575b60408116613a7b575b60808116613a43575b6101008116613a0b575b61020081166139d3575b6104008116613996575b6108001661394e575b91602060309283604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715613944577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761393c575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561392d57565b63399d2d9b60e01b5f5260045ffd5b5060a06138f3565b50505060c06138f3565b92916020603092835f516020613d805f395f51905f527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d3630660409709969395505092505061387c565b935f516020613d805f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209949050613873565b937f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020613d805f395f51905f52910993613869565b937f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020613d805f395f51905f5291099361385f565b937f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020613d805f395f51905f52910993613855565b937f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020613d805f395f51905f5291099361384c565b937f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020613d805f395f51905f52910993613843565b937f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020613d805f395f51905f5291099361383a565b937f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020613d805f395f51905f52910993613831565b937f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020613d805f395f51905f52910993613828565b93778d51ccce760304d0ec0300027603000000010000000000005f516020613d805f395f51905f5291099361381f565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009450613816565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b839791929351908060ff1c613c3e575b60209060011b93818160051b169060011c9381521852602060405f20970192916137f4565b94908135908114613c56575b60209190910194613c19565b5f9750613c4a565b60309150145f61355e565b9060418303613c9357613c8c9250602081013591604082359201355f1a90613cfd565b9192909190565b50505f9160029190565b600481101561131b5780613caf575050565b60018103613cc65763f645eedf60e01b5f5260045ffd5b60028103613ce1575063fce698f760e01b5f5260045260245ffd5b600314613ceb5750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613d74579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c80575f516001600160a01b03811615613d6a57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_answerSeconds": [
      {
        "length": 32,
        "start": 5210
      },
      {
        "length": 32,
        "start": 10716
      }
    ],
    "_challengerBond": [
      {
        "length": 32,
        "start": 1143
      },
      {
        "length": 32,
        "start": 2274
      },
      {
        "length": 32,
        "start": 3663
      },
      {
        "length": 32,
        "start": 4630
      },
      {
        "length": 32,
        "start": 5131
      },
      {
        "length": 32,
        "start": 7505
      },
      {
        "length": 32,
        "start": 10987
      }
    ],
    "_graceSeconds": [
      {
        "length": 32,
        "start": 441
      },
      {
        "length": 32,
        "start": 5248
      },
      {
        "length": 32,
        "start": 11866
      }
    ],
    "_ledger": [
      {
        "length": 32,
        "start": 932
      },
      {
        "length": 32,
        "start": 2124
      },
      {
        "length": 32,
        "start": 2819
      },
      {
        "length": 32,
        "start": 5042
      },
      {
        "length": 32,
        "start": 6218
      },
      {
        "length": 32,
        "start": 8336
      },
      {
        "length": 32,
        "start": 9305
      },
      {
        "length": 32,
        "start": 10799
      },
      {
        "length": 32,
        "start": 11532
      },
      {
        "length": 32,
        "start": 13251
      }
    ],
    "_penalty": [
      {
        "length": 32,
        "start": 1639
      },
      {
        "length": 32,
        "start": 5171
      },
      {
        "length": 32,
        "start": 12876
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
        "start": 2326
      },
      {
        "length": 32,
        "start": 4666
      },
      {
        "length": 32,
        "start": 5005
      },
      {
        "length": 32,
        "start": 5750
      },
      {
        "length": 32,
        "start": 7541
      },
      {
        "length": 32,
        "start": 11039
      },
      {
        "length": 32,
        "start": 13100
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 1185
      },
      {
        "length": 32,
        "start": 5082
      },
      {
        "length": 32,
        "start": 6332
      },
      {
        "length": 32,
        "start": 13146
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
