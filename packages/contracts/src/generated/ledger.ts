// Written by scripts/generate.ts from solidity/src/Ledger; do not edit.
import type { ContractArtifact } from '../artifact.ts'

export const ledgerAbi = [
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
            "internalType": "address",
            "name": "evaluator",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "datanetRegistry",
            "type": "address"
          },
          {
            "internalType": "contract IValidators",
            "name": "validators",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "governance",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "guardian",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "settler",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "roleDelay",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "epochSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "challengeWindow",
            "type": "uint32"
          }
        ],
        "internalType": "struct LedgerConfiguration",
        "name": "configuration",
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
        "name": "number",
        "type": "uint256"
      }
    ],
    "name": "AlreadyFinal",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "account",
        "type": "uint256"
      }
    ],
    "name": "AlreadyReserved",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "BeyondCommons",
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
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "deposited",
        "type": "uint256"
      }
    ],
    "name": "BeyondDeposit",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "total",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "deposited",
        "type": "uint256"
      }
    ],
    "name": "BeyondDeposits",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "account",
        "type": "uint256"
      }
    ],
    "name": "CommonsAccount",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "FinalityTooFarBehind",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "currentNonce",
        "type": "uint256"
      }
    ],
    "name": "InvalidAccountNonce",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidEntries",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidOpening",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "account",
        "type": "uint256"
      }
    ],
    "name": "InvalidOwnerSignature",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidPoint",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidShortString",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidTreeProof",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "MalformedClaims",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "MalformedSettlement",
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
    "inputs": [],
    "name": "NoPageLeft",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "enum Roles.Role",
        "name": "role",
        "type": "uint8"
      }
    ],
    "name": "NoProposal",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "account",
        "type": "uint256"
      }
    ],
    "name": "NoSuchAccount",
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
        "internalType": "uint256",
        "name": "number",
        "type": "uint256"
      }
    ],
    "name": "NotFinal",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "number",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "epoch",
        "type": "uint256"
      }
    ],
    "name": "NotLastOfEpoch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "account",
        "type": "uint256"
      }
    ],
    "name": "NothingReserved",
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
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "claimed",
        "type": "uint256"
      }
    ],
    "name": "NothingToClaim",
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
    "name": "OnlyDatanetRegistry",
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
    "name": "OnlyGovernance",
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
    "name": "OnlyGuardian",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "account",
        "type": "uint256"
      }
    ],
    "name": "OnlyOwner",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "page",
        "type": "uint256"
      }
    ],
    "name": "OnlyRegistrar",
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
    "name": "OnlySettler",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "PagesNotRising",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Paused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "activeFrom",
        "type": "uint256"
      }
    ],
    "name": "ProposalNotActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "number",
        "type": "uint256"
      }
    ],
    "name": "RecordTooOld",
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
        "internalType": "uint256",
        "name": "reservedFrom",
        "type": "uint256"
      }
    ],
    "name": "ReservationNotActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "bits",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "SafeCastOverflowedUintDowncast",
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
    "inputs": [],
    "name": "SecondInBlock",
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
    "name": "SignatureExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "number",
        "type": "uint256"
      }
    ],
    "name": "StaleRecord",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "str",
        "type": "string"
      }
    ],
    "name": "StringTooLong",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "TooLittleGas",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "credits",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "debits",
        "type": "uint256"
      }
    ],
    "name": "Unbalanced",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "number",
        "type": "uint256"
      }
    ],
    "name": "UnknownRecord",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      }
    ],
    "name": "WindowOpen",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "WrongAuthorizationNonce",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      }
    ],
    "name": "WrongOwnersCount",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "WrongPage",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "WrongPages",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "WrongPagesRoot",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroAddress",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroAmount",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroOwner",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "first",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "address[]",
        "name": "owners",
        "type": "address[]"
      }
    ],
    "name": "AccountsRegistered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "cumulative",
        "type": "uint96"
      }
    ],
    "name": "Claimed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "from",
        "type": "address"
      }
    ],
    "name": "Deposited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [],
    "name": "EIP712DomainChanged",
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
        "indexed": false,
        "internalType": "bytes32",
        "name": "record",
        "type": "bytes32"
      }
    ],
    "name": "Finalized",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "GovernanceChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "GuardianChanged",
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
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "OwnerChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "bool",
        "name": "paused",
        "type": "bool"
      }
    ],
    "name": "PauseChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "PaymentRefused",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "enum Roles.Role",
        "name": "role",
        "type": "uint8"
      }
    ],
    "name": "RoleProposalCancelled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "enum Roles.Role",
        "name": "role",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "activeFrom",
        "type": "uint64"
      }
    ],
    "name": "RoleProposed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "toNumber",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "generation",
        "type": "uint64"
      }
    ],
    "name": "RolledBack",
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
        "indexed": false,
        "internalType": "uint64",
        "name": "generation",
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
        "internalType": "bytes32",
        "name": "batchHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "certificateHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Settled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "SettlerChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "reservedFrom",
        "type": "uint64"
      }
    ],
    "name": "WithdrawRequested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "Withdrawn",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "enum Roles.Role",
        "name": "role",
        "type": "uint8"
      }
    ],
    "name": "acceptRole",
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
      }
    ],
    "name": "accountOf",
    "outputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "uint96",
        "name": "claimed",
        "type": "uint96"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "allocation",
    "outputs": [
      {
        "internalType": "uint16",
        "name": "nextPage",
        "type": "uint16"
      },
      {
        "internalType": "uint16",
        "name": "sharedPage",
        "type": "uint16"
      },
      {
        "internalType": "uint16",
        "name": "commonsPage",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
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
        "name": "record",
        "type": "bytes32"
      }
    ],
    "name": "attestationDigest",
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
    "inputs": [
      {
        "internalType": "enum Roles.Role",
        "name": "role",
        "type": "uint8"
      }
    ],
    "name": "cancelRole",
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
      }
    ],
    "name": "cancelWithdraw",
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
        "internalType": "struct Challenges.DebitProof",
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
        "internalType": "struct Challenges.DebitProof",
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
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "newOwner",
        "type": "address"
      }
    ],
    "name": "changeOwner",
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
        "internalType": "address",
        "name": "newOwner",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "changeOwnerBySignature",
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
        "name": "header",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "internalType": "uint96",
        "name": "value",
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
    "name": "claim",
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
        "name": "header",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "items",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "points",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "quotient",
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
    "name": "claimMany",
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
        "name": "evaluator",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "datanetRegistry",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "validators",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "roleDelay",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "epochSeconds",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "challengeWindow",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
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
        "name": "nOpen",
        "type": "uint96"
      }
    ],
    "name": "deposit",
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
        "name": "nOpen",
        "type": "uint96"
      },
      {
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "validAfter",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "validBefore",
        "type": "uint256"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "v",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "r",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "depositWithAuthorization",
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
        "name": "nOpen",
        "type": "uint96"
      },
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "v",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "r",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "depositWithPermit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "eip712Domain",
    "outputs": [
      {
        "internalType": "bytes1",
        "name": "fields",
        "type": "bytes1"
      },
      {
        "internalType": "string",
        "name": "name",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "version",
        "type": "string"
      },
      {
        "internalType": "uint256",
        "name": "chainId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256[]",
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "name": "epochs",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "generation_",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "page",
        "type": "uint32"
      },
      {
        "internalType": "address[]",
        "name": "owners",
        "type": "address[]"
      }
    ],
    "name": "extendPage",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "first",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "finalNumber",
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
        "name": "header",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signatures",
        "type": "bytes"
      }
    ],
    "name": "finalize",
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
        "name": "header",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "name": "finalizeByTime",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "generation",
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
    "name": "head",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
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
        "internalType": "uint32",
        "name": "page",
        "type": "uint32"
      }
    ],
    "name": "isCommonsPage",
    "outputs": [
      {
        "internalType": "bool",
        "name": "commons",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "nonces",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "page",
        "type": "uint32"
      }
    ],
    "name": "pageCount",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pause",
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
      }
    ],
    "name": "payerOf",
    "outputs": [
      {
        "internalType": "uint96",
        "name": "deposited",
        "type": "uint96"
      },
      {
        "internalType": "uint96",
        "name": "reserved",
        "type": "uint96"
      },
      {
        "internalType": "uint64",
        "name": "reservedFrom",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "enum Roles.Role",
        "name": "role",
        "type": "uint8"
      }
    ],
    "name": "proposalOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "holder",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "activeFrom",
            "type": "uint64"
          }
        ],
        "internalType": "struct Roles.Proposal",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "enum Roles.Role",
        "name": "role",
        "type": "uint8"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "name": "proposeRole",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      }
    ],
    "name": "records",
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
    "inputs": [
      {
        "internalType": "address[]",
        "name": "owners",
        "type": "address[]"
      }
    ],
    "name": "registerAccounts",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "first",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "controller",
        "type": "address"
      }
    ],
    "name": "registerCommons",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address[]",
        "name": "owners",
        "type": "address[]"
      }
    ],
    "name": "registerPage",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "first",
        "type": "uint32"
      }
    ],
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
        "name": "nOpen",
        "type": "uint96"
      }
    ],
    "name": "requestWithdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "roles",
    "outputs": [
      {
        "internalType": "address",
        "name": "governance",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "guardian",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "settler",
        "type": "address"
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
        "internalType": "bytes",
        "name": "signatures",
        "type": "bytes"
      }
    ],
    "name": "rollback",
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
        "name": "last",
        "type": "tuple"
      }
    ],
    "name": "rollbackByGuardian",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "settlement",
        "type": "bytes"
      }
    ],
    "name": "settle",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "state",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "finalNumber_",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "lastBlock",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "generation_",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "lastEpoch",
        "type": "uint32"
      },
      {
        "internalType": "bool",
        "name": "paused",
        "type": "bool"
      },
      {
        "internalType": "uint96",
        "name": "total",
        "type": "uint96"
      },
      {
        "internalType": "uint96",
        "name": "deposited",
        "type": "uint96"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "unpause",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
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
        "name": "record",
        "type": "bytes32"
      }
    ],
    "name": "vetoDigest",
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
        "name": "header",
        "type": "tuple"
      },
      {
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
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
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const

export const ledgerArtifact: ContractArtifact = {
  "bytecode": "0x610240806040523461043c57610140816160f980380380916100218285610440565b83398101031261043c576040519061014082016001600160401b038111838210176104285760405280516001600160a01b038116810361043c57825261006960208201610463565b906020830191825261007d60408201610463565b604084019081526060820151939091906001600160a01b038516850361043c5763ffffffff809260608301968752816100b860808301610463565b96608085019788526100cc60a08401610463565b9860a08601998a526100e060c08501610463565b9760c087019889526100f460e08601610477565b9260e0880193845261011e61012061010f6101008901610477565b976101008b0198895201610477565b976101208101988952604051610135604082610440565b600a815260208101906927b832b72632b233b2b960b11b82526040519161015d604084610440565b600183526020830191603160f81b835261017681610488565b6101205261018384610488565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ec60c082610440565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052905181166101c0529051919091166101e05290519190911661020052905191909116610220529051600480549183166001600160a01b03199283161790559151620121058054918316918416919091179055915162012106805491909316911617905561800062012005556201210a805461ffff191660011790556040516101008101908082106001600160401b0383111761042857610120916040525f81525f60208201525f60408201525f60608201525f60808201525f60c08201525f60e08201527fb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f60a0820152610100604051916a4f4c2f7265636f72642f3160a81b8352602083015e20600555604051615c0590816104f482396080518161552c015260a051816155e9015260c051816154f6015260e0518161557b015261010051816155a1015261012051816121df01526101405181612209015261016051818181611b6d01528181611e890152818161252f015281816126c301528181612a1801528181612f5801526153940152610180518181816111a601526126e801526101a05181818161271001526136e801526101c05181818161035d0152818161273a0152612b6801526101e051818181611a77015261276301526102005181818161138c01528181611d6701528181612789015261458f015261022051818181611d8e015281816127af01526133620152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761042857604052565b51906001600160a01b038216820361043c57565b519063ffffffff8216820361043c57565b601f8151116104b35760208151910151602082106104a4571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6101c06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146136cd5780630e5fc76d1461365557806315209ea61461363c57806317219522146136175780631aba7312146135905780631f4d2b6f1461354957806326af1030146134a95780632baf9b78146134135780632cc2b2eb14613296578063392f5f64146132525780633f4ba83a146131d157806341d1fdfd146131655780634479d0ab1461312c578063449fb59e14612faa578063483a4be214612c5d5780634bcde60114612c0b5780634d2b7aac14612ad9578063501da9df14612ab85780636041245c146127d85780636c70bee9146126a45780636f9431f9146126415780637ecebe0014612608578063829aca05146124825780638456cb591461241357806384966c5b146122c157806384b0196e146121c5578063864849c114611f8d57806388a17bde14611f335780638c1775c814611e275780638dcd1aab14611c825780638f7dcfa314611c43578063a4a6039414611c06578063a7ea886914611ba4578063b05da26314611b0d578063bb9e2543146119f6578063c19d93fb14611968578063d0322fbf14610cb7578063d3df357914610c29578063dae58da814610c01578063db7e5167146104a0578063e62ec03b14610456578063f0ff5f0b146102ce5763f723b4d0146101f4575f80fd5b346102cb5760203660031901126102cb5761020d613806565b61025c63ffffffff8216918284526201210860205261023a8160018060a01b036040872054163314613ab0565b8284526201210b6020526001600160601b03604085205460601c161515613c84565b8082526201210b6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102cb573660031901610120811261045257610100136102cb57610104356001600160401b0381116104525761030a9036906004016138d5565b60ff60035460b01c16610443576040610321614758565b9261033c8461032e613cd8565b610336613cee565b90613d65565b6103598351948593849363d36986ef60e01b855260048501613d1a565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104385783908492610406575b508115801590816103c3575b50916103b3916103c09493613d47565b6103bb613cd8565b6149f4565b80f35b905060038202828104600314831517156103f2578360011b9184830460021417156103f25710156103b36103a3565b634e487b7160e01b86526011600452602486fd5b905061042a915060403d604011610431575b610422818361398c565b810190613d04565b905f610397565b503d610418565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102cb5760203660031901126102cb5760209063ffffffff610478613806565b16611000811061048e575b506040519015158152f35b6104989150613f7b565b90505f610483565b50346102cb5736600319016101a0811261045257610100136102cb57610104356001600160401b038111610452576104dc9036906004016138d5565b610124929192356001600160401b038111610bfd576104ff9036906004016138d5565b610144929192356001600160401b038111610bf9576105229036906004016138d5565b906101405292610164356001600160401b038111610bf5576105489036906004016138d5565b906101005293610184356001600160401b038111610bf15761056e9036906004016138d5565b90610160529461057c614476565b60ff60035460b01c16610be25761059a61059536613b47565b6144ab565b908515159081610bd6575b81610bca575b81610bbf575b81610bb4575b5015610ba5575f516020615bc55f395f51905f529060405160208101916a4f4c2f636c61696d732f3160a81b83526040820152868a606083013761060e6060828981018c838201520301601f19810183528261398c565b51902091604051610642604082602081019487865280610140518484013781018c838201520301601f19810183528261398c565b519020066101205260405160e05260a060e0510160e05181106001600160401b03821117610b91576040528560e0515285602060e051015285604060e051015285606060e051015285608060e051015285610180528661018052604051918460021b830160608560071c0281019060a08660071c0282016040528460e05152604060e0510152606060e0510152869260019160016101a0525f1989955b888c0161018051106109b0575050505050508160071c036109a1576101a051602060e051015260071c608060e0510152826101a051156109925760208160c08260e051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f516020615bc55f395f51905f5260a082015260055afa156102cb5780515f1991606060e0510151608060e05101519060a082029180830460a0149015171561093857906107ae91613a96565b6080810180911161097e579695909693808701978160021b60e0515101925b8399898114610859575f516020615bc55f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c87810361083d575b50905f516020615bc55f395f51905f52828180948b51088a526001600160601b03873560801c16900990089892986107cd565b609f199098019796505f516020615bc55f395f51905f5261080a565b50889088604060e0510151608060e0510151826108798161016051615acd565b0361096f579061088e92916101605191614e7d565b5060a4350361096057606060e0510151906108c66040518093610180820160405260806101405181840137608060e051015190615b21565b61010082019182811161094c57906108e2836108f19493615af9565b61010051916101205190615982565b815b83811061090e5782805f516020615be55f395f51905f525d80f35b61092b818301356001600160601b038160801c169060e01c615271565b60108101809111156108f3575b634e487b7160e01b83526011600452602483fd5b634e487b7160e01b85526011600452602485fd5b63186ddbdf60e01b8352600483fd5b63b3ad608d60e01b8652600486fd5b634e487b7160e01b82526011600452602482fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8452600484fd5b610180513560e01c101580610b82575b15610b7357610180513560e01c60018101908110610a7c57610180513560ec1c828103610aa4575b506109fd610fff610180513560e01c16615685565b5f516020615bc55f395f51905f52035f516020615bc55f395f51905f528111610a90575f516020615bc55f395f51905f526040818093610120510896878152826101a0518a09602082015201968189069009946101a051096101a052601061018051016101805111610a7c5760106101805101610180529392936106df565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8c52601160045260248cfd5b9150600788901c871015610b6457865f198114610a905760010196604060e051015181606081020460601482151715610b5057610ae5906060830290613a96565b90606060e051015160a082029082820460a01483151715610b3c57918e6080610b118194604096613a96565b9260071b8901833782820152621ffffe610180513560eb1c168452209182602082015201525f6109e8565b634e487b7160e01b8f52601160045260248ffd5b634e487b7160e01b8d52601160045260248dfd5b639bdd0c5b60e01b8b5260048bfd5b639bdd0c5b60e01b8a5260048afd5b50610180513560f81c156109c0565b634e487b7160e01b87526041600452602487fd5b639bdd0c5b60e01b8752600487fd5b60309150145f6105b7565b6080841491506105b1565b607f86161591506105ab565b600f87161591506105a5565b6313d0ff5960e31b8752600487fd5b8680fd5b8580fd5b8480fd5b8280fd5b50346102cb57806003193601126102cb57602064ffffffffff60035460281c16604051908152f35b50346102cb5760403660031901126102cb57610c43613806565b6024356001600160401b038111610bfd5791610c6863ffffffff93369060040161387b565b93909216908181526201210960205260018060a01b036040822054163303610ca5576020610c9785858561419a565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b50346102cb5760203660031901126102cb576004356001600160401b03811161045257610ce89036906004016138d5565b9091610cf2613e56565b600454939091906001600160a01b03851633036119555760a08301516119465764ffffffffff6040840151164311156119375760fe8411156119285760405191610d3b83613970565b8060608401528060808401528060a0840152813560c01c8352600882013560c01c60208401526080601083016040850137609082013560a01c60c0840152609c82013560a01c60e0840152610d8f83614a4c565b946001600160401b0384511685519064ffffffffff82161490816118f2575b506001600160401b0385511690156118e057506201000064ffffffffff8060018189511601168160208901511690031610156118d157610dec613f23565b50610df5613f23565b60c0528060ca116104525760c883013560f01c60c051528060ce116104525760ca83019563ffffffff6004973560e01c16606060c051015260c051516101028102908082046101021490151715611716578060fe0160fe116117165760c05160600151610e649160fe01613a96565b9387850180861161188b5783106118c357848101356007621fffe08260db1c169160f01c0160031c018801610e998187613a96565b84106118b557610ea99086613a96565b9460c051511515806118ac575b1561189e5790610ed6610ecc8786948585613f63565b9590978184613f63565b92909360fe8301602060c0510152604089015260c811610bf95760a801356060870152610f0591369190613dda565b602081519101206080850152600164ffffffffff8651160164ffffffffff811161174a5764ffffffffff16845262ffffff606086015116602085015260c0515180610102810204610102148115171561174a5760c05160600151610f6c9161010202613a96565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e088015261010087013761010001842093610100810181116117165760c0515180610102810204610102148115171561188b579061010061010261101a93029101613a96565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b0386168603611878576110969086600196959493961b90613aa3565b92889089956101008201905b88881061176b57505050505050505050906110c891608060c051015160c0515190614e7d565b9060a08501510361175d5760a08401525f516020615bc55f395f51905f5260405160208101908482526020815261110060408261398c565b51902060c051519491900692906001600160ff1b038516850361174a578460011b60420194856042116117165761114e61114087604060c0510151613aa3565b96606060c051015190613a96565b956001820191828111611737576001600160fb1b0383168303611737575f516020615bc55f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d141615611729578451946020810181116117165760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a05110156112ca578f515f516020615bc55f395f51905f528d6080805101519d80608080510152099d823560f01c60011661129e5781019b611291575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b611227565b9d909d019c610102611269565b9b919a988101989091156112ba5760209161010291019a611271565b9998602091610102910199611271565b50888d8f8a908f9798999a808903611701575060a01c8082116116ec57508183116116df576001600160601b031660c08801526113079190613aa3565b6001600160601b0381116116c9576001600160601b031660e086015260c0515160a060c051015190600181116115fd575b5060c05160200151602f198101939084116115ea57905f516020615bc55f395f51905f526113699493920690615982565b61137283614a4c565b9361ffff845116620100008110156115d7578590600501557f000000000000000000000000000000000000000000000000000000000000000080156115c457420490608083015163ffffffff811663ffffffff84160361153b575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936114d18464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561146a64ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156115b15750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a06113cd565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116116b65760a08201908183116116a3575f1981019081116116a35760ff1984019161017f198501831061169057916116499160809493615b21565b61017f1983015e607f19810161017f1982011161167d57611673607f19820161017f198301615af9565b607f190188611338565b634e487b7160e01b885260118752602488fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b8035938460f01c906101006002840186378110158061186d575b1561185f5760018101808211611849576117a2909560f11c613f7b565b9190848611611832576117b58587615af9565b8060081c8a5360018a015386526080842060208701526080832060408701526080808501885e6080870152610102810180911161181e57936060810180911161181e579460a0810180911161181e57956002810180911161181e576001909701969594936110a2565b8f8c6011602492634e487b7160e01b835252fd5b5050508f8c6011602492634e487b7160e01b835252fd5b50508f8c6011602492634e487b7160e01b835252fd5b5062b83ef760e81b8c528f8cfd5b506120008110611785565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b63777f0d1760e11b85528885fd5b50858411610eb6565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156119145761ffff87911660050154145f610dae565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102cb57806003193601126102cb5761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102cb5760403660031901126102cb57600435600381101561045257611a1c6137f0565b6201210554611a379033906001600160a01b03168114613a1e565b6001600160a01b03168015611afe5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611a9c7f000000000000000000000000000000000000000000000000000000000000000042613a96565b168251611aa881613955565b82815260208101828152611abb87613a46565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102cb5760403660031901126102cb576001600160601b03611b2f613806565b611b4b611b3a6138ab565b91611b43614476565b823391614847565b16633b9aca00810290808204633b9aca00149015171561097e57611b919030337f000000000000000000000000000000000000000000000000000000000000000061498b565b805f516020615be55f395f51905f525d80f35b50346102cb5760203660031901126102cb576004356001600160401b03811161045257602091611bdb610c9792369060040161387b565b916040611be6613fa8565b808352620121098752912080546001600160a01b0319163317905561419a565b50346102cb5760203660031901126102cb5760406001600160401b03611c32611c2d613806565b613edf565b835191831682529091166020820152f35b50346102cb57806003193601126102cb5760035461ffff81166201000081101561191457604092506005015464ffffffffff8351921682526020820152f35b50346102cb573660031901610120811261045257610100136102cb57611ca6613819565b60ff60035460b01c1661194657611cbb614758565b90611cc4613e56565b608081015163ffffffff808416939291168303611df75764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611d1e613cee565b60401b169063ffffffff60801b9060801b16176001600160401b03611d41613cd8565b161714611d4c613cd8565b9015611dd957506001810180911161093857611d8c611db3917f000000000000000000000000000000000000000000000000000000000000000090613cc5565b7f000000000000000000000000000000000000000000000000000000000000000090613a96565b804210611dc757506103c0906103bb613cd8565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611e135762010005015490611d05565b634e487b7160e01b85526032600452602485fd5b50346102cb5760c03660031901126102cb57611e41613806565b611e496138ab565b906064359160ff8316809303611f2f57611e6d6001600160601b0392611b43614476565b16633b9aca00810290808204633b9aca001490151715610938577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610bfd57829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1611f1a575b5050611b91913090339061498b565b81611f249161398c565b610bfd57825f611f0b565b8380fd5b50346102cb57806003193601126102cb576060604051611f5281613926565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102cb573660031901610260811261045257610100136102cb57610100366101031901126102cb576102043563ffffffff811680910361045257610224356001600160401b038111610bfd578060040160806003198336030112611f2f57610244356001600160401b038111610bf957806004019060806003198236030112610bf55761201a614758565b506120248561422a565b508486526201210b6020526001600160601b0360408720541693846001600160601b0361205086613e10565b1611806121a0575b61206185613e10565b901561217b57506001600160601b036001600160401b0393606486946120ea848b8461212c986120dd8b6120b57f7bd87fcb0b39edc7455f328e4cdec3e87554df000a3af4cb52abe461da1510e69f613e10565b946120c36024850183613e24565b9390926120d36044870182613e24565b9790960190613e24565b979096169060a4356145c5565b61211e6120f684613e10565b936121046024840182613e24565b9290916121146044860182613e24565b9690950190613e24565b969095168c6101a4356145c5565b61216761214061213a613cd8565b92613e10565b946040519384931695839092916001600160601b0360209181604085019616845216910152565b0390a36103c061217636613be1565b6142cb565b6306b3368d60e21b885260048790526001600160601b03166024526044859052606487fd5b506121aa84613e10565b6001600160601b03806121bc86613e10565b16911611612058565b50346102cb57806003193601126102cb57612265906122037f0000000000000000000000000000000000000000000000000000000000000000615a8f565b9061222d7f0000000000000000000000000000000000000000000000000000000000000000615a8f565b90602061227360405193612241838661398c565b8385525f368137604051968796600f60f81b885260e08589015260e0880190613902565b908682036040880152613902565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106122aa57505050500390f35b83518552869550938101939281019260010161229b565b50346102cb5760803660031901126102cb576122db613806565b906122e46137f0565b604435926064356001600160401b038111611f2f576123079036906004016138d5565b85919542116123ff5763ffffffff8316958686526201210860205260018060a01b036040872054169283156123eb578392916123ba6123c2926123c8968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a081526123b260c08261398c565b519020614174565b923691613dda565b916148fb565b156123d757906103c0916146f3565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102cb57806003193601126102cb57620121065461243f9033906001600160a01b03168114613b07565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102cb576101203660031901126102cb5761249d613806565b6124a56138ab565b90604435906001600160a01b03821690818303610bf95760c4359260ff8416809403610bf5576124de906124d7614476565b8583614847565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a43560608201526060815261251a60808261398c565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca0014901517156103f2579085939291813b15610bf9578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af180156125fb576125eb57805f516020615be55f395f51905f525d80f35b6125f49161398c565b5f81611b91565b50604051903d90823e3d90fd5b50346102cb5760203660031901126102cb576020906040906001600160a01b036126306137da565b168152600283522054604051908152f35b50346102cb5760203660031901126102cb576040809163ffffffff612664613806565b1681526201210860205220602082519161267d83613955565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102cb57806003193601126102cb57604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34612ab45736600319016101a08112612ab45761010013612ab4576127fb613819565b610124356001600160601b038116808203612ab457610144356001600160401b038111612ab4576128309036906004016138d5565b929091610164356001600160401b038111612ab4576128539036906004016138d5565b939094610184356001600160401b038111612ab4576128769036906004016138d5565b9790612880614476565b60ff60035460b01c16612aa55761289961059536613b47565b5063ffffffff8216986128ab8a61422a565b9760208901946001600160601b0386511680891115612a8b57506080149081612a80575b5015612a6257608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff1680159085046002141715612a4e576040519384528060208501526040840152606083016040528161292e8183615acd565b03612a715761293c92614a71565b5060a43503612a62576001600160601b0396612972948894612964610fff61296a9516615685565b90615982565b511682613ca5565b5f858152620121086020526040902080546001600160a01b031660a084901b6001600160a01b031916179055938251604080516001600160601b03808916825290941660208501526001600160a01b0391909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91819081010390a3516001600160a01b031691633b9aca009116818102918115918304141715612a4e57612a3c917f0000000000000000000000000000000000000000000000000000000000000000614672565b5f5f516020615be55f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b6128cf565b888d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612ab4576020612ad1612acb36613841565b91613d65565b604051908152f35b34612ab45736600319016102208112612ab45761010013612ab45761010036610103190112612ab457610204356001600160401b038111612ab457612b2460409136906004016138d5565b9190612b47612b31614758565b612b39613cd8565b612b41613cee565b906139c1565b612b648351948593849363d36986ef60e01b855260048501613d1a565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612c00575f915f91612bdf575b5080151580612bc3575b91612bb592613d47565b612bc161217636613be1565b005b50600382029180830460031481151715612a4e57918110612bab565b9050612bfa915060403d60401161043157610422818361398c565b82612ba1565b6040513d5f823e3d90fd5b34612ab4576040366003190112612ab457612bc1612c27613806565b612c2f6137f0565b9063ffffffff81165f5262012108602052612c588160018060a01b0360405f2054163314613ab0565b6146f3565b34612ab45736600319016101c08112612ab45761010013612ab457612c80613819565b6101243563ffffffff8116808203612ab45761014435916001600160601b03831692838103612ab457610164356001600160401b038111612ab457612cc99036906004016138d5565b959091610184356001600160401b038111612ab457612cec9036906004016138d5565b6101a4979197356001600160401b038111612ab457612d0f9036906004016138d5565b91612d18614476565b6003549960ff8b60b01c16612aa557612d3036613b47565b612d39906144ab565b50612d438a61422a565b9b8a5f526201210b60205260405f209860405199612d608b613926565b54986001600160601b038a168b528960601c6001600160601b0316998c8b8d602081019d8e526040019260c01c8352151590612d9b91613c84565b80516001600160401b0316804210612f98575093612eda9c9a97936001600160601b039a97938f9a612e639e9b612de2829a966001600160401b03612dea9b5116906144e2565b60a4356145c5565b8351851690811115612f8e578491612e0191613ca5565b915b511690838116821015612f8457509687935b612e476004549286612e2a818660a01c613ca5565b9387875116926001600160401b038987169160b81c161115613ad1565b6001600160a01b0390911690831660a01b176004555116613ca5565b6001600160601b0360405191612e7883613926565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612f35575f5f516020615be55f395f51905f525d005b516001600160a01b031691633b9aca00828102928304141715612a4e57612f7c917f0000000000000000000000000000000000000000000000000000000000000000614672565b808080612a3c565b9050968793612e15565b5050825f91612e03565b63518afd8160e11b5f5260045260245ffd5b34612ab4576020366003190112612ab4576004356003811015612ab457612fd081613a46565b906001600160401b0360405192612fe684613955565b5461300a8360018060a01b03831680875284602088019460a01c1684521515613a73565b511680421061311a57505f61301e82613a46565b55806130755750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b6001036130cc57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612ab457610100366003190112612ab45762012106546131599033906001600160a01b03168114613b07565b612bc161217636613b47565b34612ab4576020366003190112612ab4576004356003811015612ab457613196604091613190613b2f565b50613a46565b6001600160401b038251916131aa83613955565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612ab4575f366003190112612ab45762012106546001600160a01b03163314801561323c575b613203903390613b07565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b031633146131f8565b34612ab4575f366003190112612ab45762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612ab4576040366003190112612ab4576132af613806565b6132b76138ab565b63ffffffff8216916132dd816001600160a01b036132d48661422a565b51163314613ab0565b825f526201210b60205260405f20906001600160601b038316908115613404578254906001600160601b038260601c166133f157846040946133556133e4937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b036133c197169182891115613ad1565b6001600160401b036133877f000000000000000000000000000000000000000000000000000000000000000042613a96565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612ab4576020366003190112612ab4576004356001600160401b038116808203612ab45764ffffffffff6003541690818111918215613490575b505015613461575060205f604051908152f35b61ffff166201000081101561347c5760209060050154612ad1565b634e487b7160e01b5f52603260045260245ffd5b620100009250906134a091613aa3565b1015828061344e565b34612ab4576020366003190112612ab4576004356001600160401b038111612ab457610c976134de602092369060040161387b565b9061ffff6201210a5460101c166134f481613f7b565b50838215918215613532575b50501561419a5750613510613fa8565b6201210a5463ffff00008260101b169063ffff00001916176201210a5561419a565b61100092509061354191613a96565b118387613500565b34612ab4576020366003190112612ab4576020613564613806565b63ffffffff5f9116611000811061357f575b50604051908152f35b6135899150613f7b565b5082613576565b34612ab4576020366003190112612ab4576004356003811015612ab45762012105546135c89033906001600160a01b03168114613a1e565b6135e6816001600160a01b036135dd82613a46565b54161515613a73565b5f6135f082613a46565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612ab4575f366003190112612ab457602062ffffff60035460781c16604051908152f35b34612ab4576020612ad161364f36613841565b916139c1565b34612ab4576020366003190112612ab45763ffffffff613673613806565b165f526201210b602052606060405f20604080519161369183613926565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612ab4576020366003190112612ab4576136e66137da565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036137c75761ffff6201210a5460201c169061100061372f83613f7b565b5014613773575b60405161374460408261398c565b600181526020808201939036853781511561347c576001600160a01b03909216909252602091610c9791614004565b905061377d613fa8565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c61010081101561347c57620120050161800060f08460041b161b8154179055613736565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612ab457565b602435906001600160a01b0382168203612ab457565b6004359063ffffffff82168203612ab457565b610104359063ffffffff82168203612ab457565b35906001600160401b0382168203612ab457565b6060906003190112612ab4576004356001600160401b0381168103612ab457906024356001600160401b0381168103612ab4579060443590565b9181601f84011215612ab4578235916001600160401b038311612ab4576020808501948460051b010111612ab457565b602435906001600160601b0382168203612ab457565b35906001600160601b0382168203612ab457565b9181601f84011215612ab4578235916001600160401b038311612ab45760208381860195010111612ab457565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b0382111761394157604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761394157604052565b61010081019081106001600160401b0382111761394157604052565b90601f801991011681019081106001600160401b0382111761394157604052565b805182101561347c5760209160051b010190565b90613a1b926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b487521660408501521660608301526080820152608081526123b260a08261398c565b90565b15613a265750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613a5f575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613a7b5750565b6307200c4f60e11b5f526003811015613a5f5760045260245ffd5b91908201809211612a4e57565b91908203918211612a4e57565b15613ab85750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613adb57505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613b0f5750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613b3c82613955565b5f6020838281520152565b610100906003190112612ab45760405190613b6182613970565b816004356001600160401b0381168103612ab45781526024356001600160401b0381168103612ab457602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b0381168103612ab45760c082015260e435906001600160601b0382168203612ab45760e00152565b61010090610103190112612ab45760405190613bfc82613970565b81610104356001600160401b0381168103612ab4578152610124356001600160401b0381168103612ab45760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b0381168103612ab45760c08201526101e435906001600160601b0382168203612ab45760e00152565b15613c8c5750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b038211612a4e57565b81810292918115918404141715612a4e57565b6004356001600160401b0381168103612ab45790565b6024356001600160401b0381168103612ab45790565b9190826040910312612ab4576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613d50575050565b633d42d25760e01b5f5260045260245260445ffd5b90613a1b926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef87521660408501521660608301526080820152608081526123b260a08261398c565b6001600160401b03811161394157601f01601f191660200190565b929192613de682613dbf565b91613df4604051938461398c565b829481845281830111612ab4578281602093845f960137010152565b356001600160601b0381168103612ab45790565b903590601e1981360301821215612ab457018035906001600160401b038211612ab457602001918136038313612ab457565b6040519060e082018281106001600160401b03821117613941576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff811661200081101561347c5763ffffffff9062010005015491168160801c14613f0c5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613941576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90939293848311612ab4578411612ab4578101920390565b8060041c61010081101561347c5760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff821691611000831015613fdb5760018301808411612a4e5761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b15613ff25750565b63664dff4f60e11b5f5260045260245ffd5b909161400f82613f7b565b5061402b611000614021865184613a96565b1115855190613fea565b82600c1b8381046110001484151715612a4e5763ffffffff9161404d91613a96565b16905f5b84518110156140cf576001600160a01b0361406c82876139ad565b5116156140c0576001906001600160a01b0361408882886139ad565b51166140948286613a96565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b82541617905501614051565b639905827b60e01b5f5260045ffd5b509192909281518160041c9061010082101561347c576141019060f08795949362012005019360041b161b8254613a96565b905560405190602082016020835281518091526020604084019201905f5b8181106141525750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b031684528795506020938401939092019160010161411f565b60429061417f6154f3565b906040519161190160f01b8352600283015260228201522090565b90929190811515828161421d575b6141b191613fea565b6001600160401b038211613941578160051b9360208501926141d6604051948561398c565b83526020830194810190368211612ab457945b8186106141fd575050613a1b929350614004565b85356001600160a01b0381168103612ab4578152602095860195016141e9565b61100081111591506141a8565b90614233613b2f565b50815f526201210860205260405f20916040519261425084613955565b546001600160a01b03811680855260a09190911c6020850152156142955761427a81600c1c613f7b565b90506142835750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b156142af5750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b6142d3613e56565b6142dd818361560f565b506001600160401b0382511691614302602083019364ffffffffff85511681146142a7565b64ffffffffff82511664ffffffffff845116811115614464575064ffffffffff835116825260608201600162ffffff8251160162ffffff8111612a4e5761443060a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c08301526143c464ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f516020615be55f395f51905f525c61449c5760015f516020615be55f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b906144e06144b7613e56565b64ffffffffff60206001600160401b036144d1848861560f565b965116920151168111156142a7565b565b6144ea613e56565b600435906001600160401b03821693848314159182612ab4575164ffffffffff1685146145be57611fff63ffffffff8516941661200081101561347c5762010005015490848260801c14948561457a575b505083614563575b50612ab45750156145515750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f905080614543565b9091945060018101809111612a4e576145b4907f000000000000000000000000000000000000000000000000000000000000000090613cc5565b1015925f8061453b565b5050505050565b93608090989296919897939597149081614667575b5015612a6257608060405194818601604052853760808420600b88901c6002600160f51b03169290600c89901c80159085046002141715612a4e5760018401809411612a4e57604051938452806020850152604084015260608301604052816146438183615acd565b03612a715761465192614a71565b5003612a6257612964610fff6144e09516615685565b60309150145f6145da565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156146d2575b604052156146b25750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166146ea57823b15153d151616906146a7565b503d5f823e3d90fd5b6001600160a01b039091169081156140c057602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b614760613e56565b9060049161010083360312612ab4576147ea8160405161477f81613970565b6147888661382d565b81526147966020870161382d565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526147cf60c087016138c1565b60c08201526147e060e087016138c1565b60e082015261560f565b9280356001600160401b03811692838203612ab4576020015164ffffffffff168311159050614817575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b038211612a4e57565b916001600160601b038216928315613404577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff602092169361488e8561422a565b50845f526201210b835260405f206001600160601b036148b18382845416614827565b166001600160601b0319825416179055600454906148dd6001600160601b0360a01b918360a01c614827565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b614936579061490d91615a55565b506004811015613a5f5715918261492357505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156149dc575b6040525f606052156146b25750565b9060018115166146ea57823b15153d151616906149cd565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c09060405191614a89818461398c565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614d64575b50895198604060208c01519b0151995b818310614cfb5750505001938492011491141690600781169081614ce6575b505015612a7157565b60031c3560f81c9060f8011b15165f80614cdd565b90919960209b8b519860018160031c356007831660ff031c16614d43575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614cbe565b9698893514614d58575b8835988d0196614d19565b600160ff1b9850614d4d565b898214614e78576060028a018a8091815b818110614d8e5750506060906020920304910190614ca5565b8091925051988960011c8452606082018360018c0182511491108b191616600114614e3a5784519060018160031c356007831660ff031c16614e0f575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614d75565b9791826060939284933514614e2f575b6020810199919350359150614dcb565b50600160ff1b614e1f565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614e05565b614cae565b6040519094919391926101c0614e93818461398c565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111615158575b50895198604060208c01519b0151995b8183106150ef5750505001938492011491141690600781169081614ce657505015612a7157565b90919960209b8b519860018160031c356007831660ff031c16615137575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a0191906150c8565b969889351461514c575b8835988d019661510d565b600160ff1b9850615141565b89821461526c576060028a018a8091815b81811061518257505060609060209203049101906150af565b8091925051988960011c8452606082018360018c0182511491108b19161660011461522e5784519060018160031c356007831660ff031c16615203575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91615169565b9791826060939284933514615223575b60208101999193503591506151bf565b50600160ff1b615213565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f20604086015201926151f9565b6150b8565b63ffffffff166152808161422a565b9160208301926001600160601b03845116936001600160601b038316948511156145be57620271005a11156154e4576153346152c66001600160601b0383511685613ca5565b835160405191976001600160601b03916001600160a01b03166152e884613955565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b038616906001600160a01b0316633b9aca00808302908382041483151715612a4e575f91829160405190602082019263a9059cbb60e01b8452602483015260448201526044815261538f60648261398c565b5190827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316620249f0f13d156154dd573d6153d181613dbf565b906153df604051928361398c565b81523d5f602083013e5b816154a5575b501561544157505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b80518015925082156154ba575b50505f6153ef565b8192509060209181010312612ab457602001518015158103612ab4575f806154b2565b60606153e9565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806155e6575b1561554e577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526155e060c08261398c565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615525565b919061561a83614a4c565b9264ffffffffff81519251166001600160401b0383161115918261565f575b50516001600160401b0316901561564d5750565b632d82261160e21b5f5260045260245ffd5b61ffff919250166201000081101561347c57600501548314906001600160401b03615639565b9060019182811661595a575b6002811661592a575b600481166158f2575b600881166158ba575b60108116615882575b6020811661584a575b60408116615812575b608081166157da575b61010081166157a2575b610200811661576a575b610400811661572d575b610800166156f857565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f516020615bc55f395f51905f52910990565b915f516020615bc55f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e561080092099290506156ee565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020615bc55f395f51905f529109916156e4565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020615bc55f395f51905f529109916156da565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020615bc55f395f51905f529109916156d0565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020615bc55f395f51905f529109916156c7565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020615bc55f395f51905f529109916156be565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020615bc55f395f51905f529109916156b5565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020615bc55f395f51905f529109916156ac565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020615bc55f395f51905f529109916156a3565b91778d51ccce760304d0ec0300027603000000010000000000005f516020615bc55f395f51905f5291099161569a565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250615691565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615a4b577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117615a43575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d14161615615a3457565b63399d2d9b60e01b5f5260045ffd5b5060a06159fa565b50505060c06159fa565b8151919060418303615a8557615a7e9250602082015190606060408401519301515f1a90615b42565b9192909190565b50505f9160029190565b60ff811690601f8211615abe5760405191615aab60408461398c565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91909160048310612a7157356007621fffe08260db1c169160f01c0160031c01600401809210612a7157565b90610100608092600b6101f4fa60803d141615615b1257565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d141615615b1257565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615bb9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612c00575f516001600160a01b03811615615baf57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x6101c06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146136cd5780630e5fc76d1461365557806315209ea61461363c57806317219522146136175780631aba7312146135905780631f4d2b6f1461354957806326af1030146134a95780632baf9b78146134135780632cc2b2eb14613296578063392f5f64146132525780633f4ba83a146131d157806341d1fdfd146131655780634479d0ab1461312c578063449fb59e14612faa578063483a4be214612c5d5780634bcde60114612c0b5780634d2b7aac14612ad9578063501da9df14612ab85780636041245c146127d85780636c70bee9146126a45780636f9431f9146126415780637ecebe0014612608578063829aca05146124825780638456cb591461241357806384966c5b146122c157806384b0196e146121c5578063864849c114611f8d57806388a17bde14611f335780638c1775c814611e275780638dcd1aab14611c825780638f7dcfa314611c43578063a4a6039414611c06578063a7ea886914611ba4578063b05da26314611b0d578063bb9e2543146119f6578063c19d93fb14611968578063d0322fbf14610cb7578063d3df357914610c29578063dae58da814610c01578063db7e5167146104a0578063e62ec03b14610456578063f0ff5f0b146102ce5763f723b4d0146101f4575f80fd5b346102cb5760203660031901126102cb5761020d613806565b61025c63ffffffff8216918284526201210860205261023a8160018060a01b036040872054163314613ab0565b8284526201210b6020526001600160601b03604085205460601c161515613c84565b8082526201210b6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102cb573660031901610120811261045257610100136102cb57610104356001600160401b0381116104525761030a9036906004016138d5565b60ff60035460b01c16610443576040610321614758565b9261033c8461032e613cd8565b610336613cee565b90613d65565b6103598351948593849363d36986ef60e01b855260048501613d1a565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104385783908492610406575b508115801590816103c3575b50916103b3916103c09493613d47565b6103bb613cd8565b6149f4565b80f35b905060038202828104600314831517156103f2578360011b9184830460021417156103f25710156103b36103a3565b634e487b7160e01b86526011600452602486fd5b905061042a915060403d604011610431575b610422818361398c565b810190613d04565b905f610397565b503d610418565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102cb5760203660031901126102cb5760209063ffffffff610478613806565b16611000811061048e575b506040519015158152f35b6104989150613f7b565b90505f610483565b50346102cb5736600319016101a0811261045257610100136102cb57610104356001600160401b038111610452576104dc9036906004016138d5565b610124929192356001600160401b038111610bfd576104ff9036906004016138d5565b610144929192356001600160401b038111610bf9576105229036906004016138d5565b906101405292610164356001600160401b038111610bf5576105489036906004016138d5565b906101005293610184356001600160401b038111610bf15761056e9036906004016138d5565b90610160529461057c614476565b60ff60035460b01c16610be25761059a61059536613b47565b6144ab565b908515159081610bd6575b81610bca575b81610bbf575b81610bb4575b5015610ba5575f516020615bc55f395f51905f529060405160208101916a4f4c2f636c61696d732f3160a81b83526040820152868a606083013761060e6060828981018c838201520301601f19810183528261398c565b51902091604051610642604082602081019487865280610140518484013781018c838201520301601f19810183528261398c565b519020066101205260405160e05260a060e0510160e05181106001600160401b03821117610b91576040528560e0515285602060e051015285604060e051015285606060e051015285608060e051015285610180528661018052604051918460021b830160608560071c0281019060a08660071c0282016040528460e05152604060e0510152606060e0510152869260019160016101a0525f1989955b888c0161018051106109b0575050505050508160071c036109a1576101a051602060e051015260071c608060e0510152826101a051156109925760208160c08260e051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f516020615bc55f395f51905f5260a082015260055afa156102cb5780515f1991606060e0510151608060e05101519060a082029180830460a0149015171561093857906107ae91613a96565b6080810180911161097e579695909693808701978160021b60e0515101925b8399898114610859575f516020615bc55f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c87810361083d575b50905f516020615bc55f395f51905f52828180948b51088a526001600160601b03873560801c16900990089892986107cd565b609f199098019796505f516020615bc55f395f51905f5261080a565b50889088604060e0510151608060e0510151826108798161016051615acd565b0361096f579061088e92916101605191614e7d565b5060a4350361096057606060e0510151906108c66040518093610180820160405260806101405181840137608060e051015190615b21565b61010082019182811161094c57906108e2836108f19493615af9565b61010051916101205190615982565b815b83811061090e5782805f516020615be55f395f51905f525d80f35b61092b818301356001600160601b038160801c169060e01c615271565b60108101809111156108f3575b634e487b7160e01b83526011600452602483fd5b634e487b7160e01b85526011600452602485fd5b63186ddbdf60e01b8352600483fd5b63b3ad608d60e01b8652600486fd5b634e487b7160e01b82526011600452602482fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8452600484fd5b610180513560e01c101580610b82575b15610b7357610180513560e01c60018101908110610a7c57610180513560ec1c828103610aa4575b506109fd610fff610180513560e01c16615685565b5f516020615bc55f395f51905f52035f516020615bc55f395f51905f528111610a90575f516020615bc55f395f51905f526040818093610120510896878152826101a0518a09602082015201968189069009946101a051096101a052601061018051016101805111610a7c5760106101805101610180529392936106df565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8c52601160045260248cfd5b9150600788901c871015610b6457865f198114610a905760010196604060e051015181606081020460601482151715610b5057610ae5906060830290613a96565b90606060e051015160a082029082820460a01483151715610b3c57918e6080610b118194604096613a96565b9260071b8901833782820152621ffffe610180513560eb1c168452209182602082015201525f6109e8565b634e487b7160e01b8f52601160045260248ffd5b634e487b7160e01b8d52601160045260248dfd5b639bdd0c5b60e01b8b5260048bfd5b639bdd0c5b60e01b8a5260048afd5b50610180513560f81c156109c0565b634e487b7160e01b87526041600452602487fd5b639bdd0c5b60e01b8752600487fd5b60309150145f6105b7565b6080841491506105b1565b607f86161591506105ab565b600f87161591506105a5565b6313d0ff5960e31b8752600487fd5b8680fd5b8580fd5b8480fd5b8280fd5b50346102cb57806003193601126102cb57602064ffffffffff60035460281c16604051908152f35b50346102cb5760403660031901126102cb57610c43613806565b6024356001600160401b038111610bfd5791610c6863ffffffff93369060040161387b565b93909216908181526201210960205260018060a01b036040822054163303610ca5576020610c9785858561419a565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b50346102cb5760203660031901126102cb576004356001600160401b03811161045257610ce89036906004016138d5565b9091610cf2613e56565b600454939091906001600160a01b03851633036119555760a08301516119465764ffffffffff6040840151164311156119375760fe8411156119285760405191610d3b83613970565b8060608401528060808401528060a0840152813560c01c8352600882013560c01c60208401526080601083016040850137609082013560a01c60c0840152609c82013560a01c60e0840152610d8f83614a4c565b946001600160401b0384511685519064ffffffffff82161490816118f2575b506001600160401b0385511690156118e057506201000064ffffffffff8060018189511601168160208901511690031610156118d157610dec613f23565b50610df5613f23565b60c0528060ca116104525760c883013560f01c60c051528060ce116104525760ca83019563ffffffff6004973560e01c16606060c051015260c051516101028102908082046101021490151715611716578060fe0160fe116117165760c05160600151610e649160fe01613a96565b9387850180861161188b5783106118c357848101356007621fffe08260db1c169160f01c0160031c018801610e998187613a96565b84106118b557610ea99086613a96565b9460c051511515806118ac575b1561189e5790610ed6610ecc8786948585613f63565b9590978184613f63565b92909360fe8301602060c0510152604089015260c811610bf95760a801356060870152610f0591369190613dda565b602081519101206080850152600164ffffffffff8651160164ffffffffff811161174a5764ffffffffff16845262ffffff606086015116602085015260c0515180610102810204610102148115171561174a5760c05160600151610f6c9161010202613a96565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e088015261010087013761010001842093610100810181116117165760c0515180610102810204610102148115171561188b579061010061010261101a93029101613a96565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b0386168603611878576110969086600196959493961b90613aa3565b92889089956101008201905b88881061176b57505050505050505050906110c891608060c051015160c0515190614e7d565b9060a08501510361175d5760a08401525f516020615bc55f395f51905f5260405160208101908482526020815261110060408261398c565b51902060c051519491900692906001600160ff1b038516850361174a578460011b60420194856042116117165761114e61114087604060c0510151613aa3565b96606060c051015190613a96565b956001820191828111611737576001600160fb1b0383168303611737575f516020615bc55f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d141615611729578451946020810181116117165760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a05110156112ca578f515f516020615bc55f395f51905f528d6080805101519d80608080510152099d823560f01c60011661129e5781019b611291575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b611227565b9d909d019c610102611269565b9b919a988101989091156112ba5760209161010291019a611271565b9998602091610102910199611271565b50888d8f8a908f9798999a808903611701575060a01c8082116116ec57508183116116df576001600160601b031660c08801526113079190613aa3565b6001600160601b0381116116c9576001600160601b031660e086015260c0515160a060c051015190600181116115fd575b5060c05160200151602f198101939084116115ea57905f516020615bc55f395f51905f526113699493920690615982565b61137283614a4c565b9361ffff845116620100008110156115d7578590600501557f000000000000000000000000000000000000000000000000000000000000000080156115c457420490608083015163ffffffff811663ffffffff84160361153b575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936114d18464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561146a64ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156115b15750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a06113cd565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116116b65760a08201908183116116a3575f1981019081116116a35760ff1984019161017f198501831061169057916116499160809493615b21565b61017f1983015e607f19810161017f1982011161167d57611673607f19820161017f198301615af9565b607f190188611338565b634e487b7160e01b885260118752602488fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b8035938460f01c906101006002840186378110158061186d575b1561185f5760018101808211611849576117a2909560f11c613f7b565b9190848611611832576117b58587615af9565b8060081c8a5360018a015386526080842060208701526080832060408701526080808501885e6080870152610102810180911161181e57936060810180911161181e579460a0810180911161181e57956002810180911161181e576001909701969594936110a2565b8f8c6011602492634e487b7160e01b835252fd5b5050508f8c6011602492634e487b7160e01b835252fd5b50508f8c6011602492634e487b7160e01b835252fd5b5062b83ef760e81b8c528f8cfd5b506120008110611785565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b63777f0d1760e11b85528885fd5b50858411610eb6565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156119145761ffff87911660050154145f610dae565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102cb57806003193601126102cb5761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102cb5760403660031901126102cb57600435600381101561045257611a1c6137f0565b6201210554611a379033906001600160a01b03168114613a1e565b6001600160a01b03168015611afe5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611a9c7f000000000000000000000000000000000000000000000000000000000000000042613a96565b168251611aa881613955565b82815260208101828152611abb87613a46565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102cb5760403660031901126102cb576001600160601b03611b2f613806565b611b4b611b3a6138ab565b91611b43614476565b823391614847565b16633b9aca00810290808204633b9aca00149015171561097e57611b919030337f000000000000000000000000000000000000000000000000000000000000000061498b565b805f516020615be55f395f51905f525d80f35b50346102cb5760203660031901126102cb576004356001600160401b03811161045257602091611bdb610c9792369060040161387b565b916040611be6613fa8565b808352620121098752912080546001600160a01b0319163317905561419a565b50346102cb5760203660031901126102cb5760406001600160401b03611c32611c2d613806565b613edf565b835191831682529091166020820152f35b50346102cb57806003193601126102cb5760035461ffff81166201000081101561191457604092506005015464ffffffffff8351921682526020820152f35b50346102cb573660031901610120811261045257610100136102cb57611ca6613819565b60ff60035460b01c1661194657611cbb614758565b90611cc4613e56565b608081015163ffffffff808416939291168303611df75764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611d1e613cee565b60401b169063ffffffff60801b9060801b16176001600160401b03611d41613cd8565b161714611d4c613cd8565b9015611dd957506001810180911161093857611d8c611db3917f000000000000000000000000000000000000000000000000000000000000000090613cc5565b7f000000000000000000000000000000000000000000000000000000000000000090613a96565b804210611dc757506103c0906103bb613cd8565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611e135762010005015490611d05565b634e487b7160e01b85526032600452602485fd5b50346102cb5760c03660031901126102cb57611e41613806565b611e496138ab565b906064359160ff8316809303611f2f57611e6d6001600160601b0392611b43614476565b16633b9aca00810290808204633b9aca001490151715610938577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610bfd57829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1611f1a575b5050611b91913090339061498b565b81611f249161398c565b610bfd57825f611f0b565b8380fd5b50346102cb57806003193601126102cb576060604051611f5281613926565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102cb573660031901610260811261045257610100136102cb57610100366101031901126102cb576102043563ffffffff811680910361045257610224356001600160401b038111610bfd578060040160806003198336030112611f2f57610244356001600160401b038111610bf957806004019060806003198236030112610bf55761201a614758565b506120248561422a565b508486526201210b6020526001600160601b0360408720541693846001600160601b0361205086613e10565b1611806121a0575b61206185613e10565b901561217b57506001600160601b036001600160401b0393606486946120ea848b8461212c986120dd8b6120b57f7bd87fcb0b39edc7455f328e4cdec3e87554df000a3af4cb52abe461da1510e69f613e10565b946120c36024850183613e24565b9390926120d36044870182613e24565b9790960190613e24565b979096169060a4356145c5565b61211e6120f684613e10565b936121046024840182613e24565b9290916121146044860182613e24565b9690950190613e24565b969095168c6101a4356145c5565b61216761214061213a613cd8565b92613e10565b946040519384931695839092916001600160601b0360209181604085019616845216910152565b0390a36103c061217636613be1565b6142cb565b6306b3368d60e21b885260048790526001600160601b03166024526044859052606487fd5b506121aa84613e10565b6001600160601b03806121bc86613e10565b16911611612058565b50346102cb57806003193601126102cb57612265906122037f0000000000000000000000000000000000000000000000000000000000000000615a8f565b9061222d7f0000000000000000000000000000000000000000000000000000000000000000615a8f565b90602061227360405193612241838661398c565b8385525f368137604051968796600f60f81b885260e08589015260e0880190613902565b908682036040880152613902565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106122aa57505050500390f35b83518552869550938101939281019260010161229b565b50346102cb5760803660031901126102cb576122db613806565b906122e46137f0565b604435926064356001600160401b038111611f2f576123079036906004016138d5565b85919542116123ff5763ffffffff8316958686526201210860205260018060a01b036040872054169283156123eb578392916123ba6123c2926123c8968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a081526123b260c08261398c565b519020614174565b923691613dda565b916148fb565b156123d757906103c0916146f3565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102cb57806003193601126102cb57620121065461243f9033906001600160a01b03168114613b07565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102cb576101203660031901126102cb5761249d613806565b6124a56138ab565b90604435906001600160a01b03821690818303610bf95760c4359260ff8416809403610bf5576124de906124d7614476565b8583614847565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a43560608201526060815261251a60808261398c565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca0014901517156103f2579085939291813b15610bf9578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af180156125fb576125eb57805f516020615be55f395f51905f525d80f35b6125f49161398c565b5f81611b91565b50604051903d90823e3d90fd5b50346102cb5760203660031901126102cb576020906040906001600160a01b036126306137da565b168152600283522054604051908152f35b50346102cb5760203660031901126102cb576040809163ffffffff612664613806565b1681526201210860205220602082519161267d83613955565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102cb57806003193601126102cb57604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34612ab45736600319016101a08112612ab45761010013612ab4576127fb613819565b610124356001600160601b038116808203612ab457610144356001600160401b038111612ab4576128309036906004016138d5565b929091610164356001600160401b038111612ab4576128539036906004016138d5565b939094610184356001600160401b038111612ab4576128769036906004016138d5565b9790612880614476565b60ff60035460b01c16612aa55761289961059536613b47565b5063ffffffff8216986128ab8a61422a565b9760208901946001600160601b0386511680891115612a8b57506080149081612a80575b5015612a6257608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff1680159085046002141715612a4e576040519384528060208501526040840152606083016040528161292e8183615acd565b03612a715761293c92614a71565b5060a43503612a62576001600160601b0396612972948894612964610fff61296a9516615685565b90615982565b511682613ca5565b5f858152620121086020526040902080546001600160a01b031660a084901b6001600160a01b031916179055938251604080516001600160601b03808916825290941660208501526001600160a01b0391909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91819081010390a3516001600160a01b031691633b9aca009116818102918115918304141715612a4e57612a3c917f0000000000000000000000000000000000000000000000000000000000000000614672565b5f5f516020615be55f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b6128cf565b888d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612ab4576020612ad1612acb36613841565b91613d65565b604051908152f35b34612ab45736600319016102208112612ab45761010013612ab45761010036610103190112612ab457610204356001600160401b038111612ab457612b2460409136906004016138d5565b9190612b47612b31614758565b612b39613cd8565b612b41613cee565b906139c1565b612b648351948593849363d36986ef60e01b855260048501613d1a565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612c00575f915f91612bdf575b5080151580612bc3575b91612bb592613d47565b612bc161217636613be1565b005b50600382029180830460031481151715612a4e57918110612bab565b9050612bfa915060403d60401161043157610422818361398c565b82612ba1565b6040513d5f823e3d90fd5b34612ab4576040366003190112612ab457612bc1612c27613806565b612c2f6137f0565b9063ffffffff81165f5262012108602052612c588160018060a01b0360405f2054163314613ab0565b6146f3565b34612ab45736600319016101c08112612ab45761010013612ab457612c80613819565b6101243563ffffffff8116808203612ab45761014435916001600160601b03831692838103612ab457610164356001600160401b038111612ab457612cc99036906004016138d5565b959091610184356001600160401b038111612ab457612cec9036906004016138d5565b6101a4979197356001600160401b038111612ab457612d0f9036906004016138d5565b91612d18614476565b6003549960ff8b60b01c16612aa557612d3036613b47565b612d39906144ab565b50612d438a61422a565b9b8a5f526201210b60205260405f209860405199612d608b613926565b54986001600160601b038a168b528960601c6001600160601b0316998c8b8d602081019d8e526040019260c01c8352151590612d9b91613c84565b80516001600160401b0316804210612f98575093612eda9c9a97936001600160601b039a97938f9a612e639e9b612de2829a966001600160401b03612dea9b5116906144e2565b60a4356145c5565b8351851690811115612f8e578491612e0191613ca5565b915b511690838116821015612f8457509687935b612e476004549286612e2a818660a01c613ca5565b9387875116926001600160401b038987169160b81c161115613ad1565b6001600160a01b0390911690831660a01b176004555116613ca5565b6001600160601b0360405191612e7883613926565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612f35575f5f516020615be55f395f51905f525d005b516001600160a01b031691633b9aca00828102928304141715612a4e57612f7c917f0000000000000000000000000000000000000000000000000000000000000000614672565b808080612a3c565b9050968793612e15565b5050825f91612e03565b63518afd8160e11b5f5260045260245ffd5b34612ab4576020366003190112612ab4576004356003811015612ab457612fd081613a46565b906001600160401b0360405192612fe684613955565b5461300a8360018060a01b03831680875284602088019460a01c1684521515613a73565b511680421061311a57505f61301e82613a46565b55806130755750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b6001036130cc57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612ab457610100366003190112612ab45762012106546131599033906001600160a01b03168114613b07565b612bc161217636613b47565b34612ab4576020366003190112612ab4576004356003811015612ab457613196604091613190613b2f565b50613a46565b6001600160401b038251916131aa83613955565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612ab4575f366003190112612ab45762012106546001600160a01b03163314801561323c575b613203903390613b07565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b031633146131f8565b34612ab4575f366003190112612ab45762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612ab4576040366003190112612ab4576132af613806565b6132b76138ab565b63ffffffff8216916132dd816001600160a01b036132d48661422a565b51163314613ab0565b825f526201210b60205260405f20906001600160601b038316908115613404578254906001600160601b038260601c166133f157846040946133556133e4937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b036133c197169182891115613ad1565b6001600160401b036133877f000000000000000000000000000000000000000000000000000000000000000042613a96565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612ab4576020366003190112612ab4576004356001600160401b038116808203612ab45764ffffffffff6003541690818111918215613490575b505015613461575060205f604051908152f35b61ffff166201000081101561347c5760209060050154612ad1565b634e487b7160e01b5f52603260045260245ffd5b620100009250906134a091613aa3565b1015828061344e565b34612ab4576020366003190112612ab4576004356001600160401b038111612ab457610c976134de602092369060040161387b565b9061ffff6201210a5460101c166134f481613f7b565b50838215918215613532575b50501561419a5750613510613fa8565b6201210a5463ffff00008260101b169063ffff00001916176201210a5561419a565b61100092509061354191613a96565b118387613500565b34612ab4576020366003190112612ab4576020613564613806565b63ffffffff5f9116611000811061357f575b50604051908152f35b6135899150613f7b565b5082613576565b34612ab4576020366003190112612ab4576004356003811015612ab45762012105546135c89033906001600160a01b03168114613a1e565b6135e6816001600160a01b036135dd82613a46565b54161515613a73565b5f6135f082613a46565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612ab4575f366003190112612ab457602062ffffff60035460781c16604051908152f35b34612ab4576020612ad161364f36613841565b916139c1565b34612ab4576020366003190112612ab45763ffffffff613673613806565b165f526201210b602052606060405f20604080519161369183613926565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612ab4576020366003190112612ab4576136e66137da565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036137c75761ffff6201210a5460201c169061100061372f83613f7b565b5014613773575b60405161374460408261398c565b600181526020808201939036853781511561347c576001600160a01b03909216909252602091610c9791614004565b905061377d613fa8565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c61010081101561347c57620120050161800060f08460041b161b8154179055613736565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612ab457565b602435906001600160a01b0382168203612ab457565b6004359063ffffffff82168203612ab457565b610104359063ffffffff82168203612ab457565b35906001600160401b0382168203612ab457565b6060906003190112612ab4576004356001600160401b0381168103612ab457906024356001600160401b0381168103612ab4579060443590565b9181601f84011215612ab4578235916001600160401b038311612ab4576020808501948460051b010111612ab457565b602435906001600160601b0382168203612ab457565b35906001600160601b0382168203612ab457565b9181601f84011215612ab4578235916001600160401b038311612ab45760208381860195010111612ab457565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b0382111761394157604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761394157604052565b61010081019081106001600160401b0382111761394157604052565b90601f801991011681019081106001600160401b0382111761394157604052565b805182101561347c5760209160051b010190565b90613a1b926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b487521660408501521660608301526080820152608081526123b260a08261398c565b90565b15613a265750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613a5f575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613a7b5750565b6307200c4f60e11b5f526003811015613a5f5760045260245ffd5b91908201809211612a4e57565b91908203918211612a4e57565b15613ab85750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613adb57505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613b0f5750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613b3c82613955565b5f6020838281520152565b610100906003190112612ab45760405190613b6182613970565b816004356001600160401b0381168103612ab45781526024356001600160401b0381168103612ab457602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b0381168103612ab45760c082015260e435906001600160601b0382168203612ab45760e00152565b61010090610103190112612ab45760405190613bfc82613970565b81610104356001600160401b0381168103612ab4578152610124356001600160401b0381168103612ab45760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b0381168103612ab45760c08201526101e435906001600160601b0382168203612ab45760e00152565b15613c8c5750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b038211612a4e57565b81810292918115918404141715612a4e57565b6004356001600160401b0381168103612ab45790565b6024356001600160401b0381168103612ab45790565b9190826040910312612ab4576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613d50575050565b633d42d25760e01b5f5260045260245260445ffd5b90613a1b926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef87521660408501521660608301526080820152608081526123b260a08261398c565b6001600160401b03811161394157601f01601f191660200190565b929192613de682613dbf565b91613df4604051938461398c565b829481845281830111612ab4578281602093845f960137010152565b356001600160601b0381168103612ab45790565b903590601e1981360301821215612ab457018035906001600160401b038211612ab457602001918136038313612ab457565b6040519060e082018281106001600160401b03821117613941576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff811661200081101561347c5763ffffffff9062010005015491168160801c14613f0c5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613941576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90939293848311612ab4578411612ab4578101920390565b8060041c61010081101561347c5760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff821691611000831015613fdb5760018301808411612a4e5761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b15613ff25750565b63664dff4f60e11b5f5260045260245ffd5b909161400f82613f7b565b5061402b611000614021865184613a96565b1115855190613fea565b82600c1b8381046110001484151715612a4e5763ffffffff9161404d91613a96565b16905f5b84518110156140cf576001600160a01b0361406c82876139ad565b5116156140c0576001906001600160a01b0361408882886139ad565b51166140948286613a96565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b82541617905501614051565b639905827b60e01b5f5260045ffd5b509192909281518160041c9061010082101561347c576141019060f08795949362012005019360041b161b8254613a96565b905560405190602082016020835281518091526020604084019201905f5b8181106141525750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b031684528795506020938401939092019160010161411f565b60429061417f6154f3565b906040519161190160f01b8352600283015260228201522090565b90929190811515828161421d575b6141b191613fea565b6001600160401b038211613941578160051b9360208501926141d6604051948561398c565b83526020830194810190368211612ab457945b8186106141fd575050613a1b929350614004565b85356001600160a01b0381168103612ab4578152602095860195016141e9565b61100081111591506141a8565b90614233613b2f565b50815f526201210860205260405f20916040519261425084613955565b546001600160a01b03811680855260a09190911c6020850152156142955761427a81600c1c613f7b565b90506142835750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b156142af5750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b6142d3613e56565b6142dd818361560f565b506001600160401b0382511691614302602083019364ffffffffff85511681146142a7565b64ffffffffff82511664ffffffffff845116811115614464575064ffffffffff835116825260608201600162ffffff8251160162ffffff8111612a4e5761443060a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c08301526143c464ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f516020615be55f395f51905f525c61449c5760015f516020615be55f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b906144e06144b7613e56565b64ffffffffff60206001600160401b036144d1848861560f565b965116920151168111156142a7565b565b6144ea613e56565b600435906001600160401b03821693848314159182612ab4575164ffffffffff1685146145be57611fff63ffffffff8516941661200081101561347c5762010005015490848260801c14948561457a575b505083614563575b50612ab45750156145515750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f905080614543565b9091945060018101809111612a4e576145b4907f000000000000000000000000000000000000000000000000000000000000000090613cc5565b1015925f8061453b565b5050505050565b93608090989296919897939597149081614667575b5015612a6257608060405194818601604052853760808420600b88901c6002600160f51b03169290600c89901c80159085046002141715612a4e5760018401809411612a4e57604051938452806020850152604084015260608301604052816146438183615acd565b03612a715761465192614a71565b5003612a6257612964610fff6144e09516615685565b60309150145f6145da565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156146d2575b604052156146b25750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166146ea57823b15153d151616906146a7565b503d5f823e3d90fd5b6001600160a01b039091169081156140c057602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b614760613e56565b9060049161010083360312612ab4576147ea8160405161477f81613970565b6147888661382d565b81526147966020870161382d565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526147cf60c087016138c1565b60c08201526147e060e087016138c1565b60e082015261560f565b9280356001600160401b03811692838203612ab4576020015164ffffffffff168311159050614817575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b038211612a4e57565b916001600160601b038216928315613404577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff602092169361488e8561422a565b50845f526201210b835260405f206001600160601b036148b18382845416614827565b166001600160601b0319825416179055600454906148dd6001600160601b0360a01b918360a01c614827565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b614936579061490d91615a55565b506004811015613a5f5715918261492357505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156149dc575b6040525f606052156146b25750565b9060018115166146ea57823b15153d151616906149cd565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c09060405191614a89818461398c565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614d64575b50895198604060208c01519b0151995b818310614cfb5750505001938492011491141690600781169081614ce6575b505015612a7157565b60031c3560f81c9060f8011b15165f80614cdd565b90919960209b8b519860018160031c356007831660ff031c16614d43575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614cbe565b9698893514614d58575b8835988d0196614d19565b600160ff1b9850614d4d565b898214614e78576060028a018a8091815b818110614d8e5750506060906020920304910190614ca5565b8091925051988960011c8452606082018360018c0182511491108b191616600114614e3a5784519060018160031c356007831660ff031c16614e0f575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614d75565b9791826060939284933514614e2f575b6020810199919350359150614dcb565b50600160ff1b614e1f565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614e05565b614cae565b6040519094919391926101c0614e93818461398c565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111615158575b50895198604060208c01519b0151995b8183106150ef5750505001938492011491141690600781169081614ce657505015612a7157565b90919960209b8b519860018160031c356007831660ff031c16615137575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a0191906150c8565b969889351461514c575b8835988d019661510d565b600160ff1b9850615141565b89821461526c576060028a018a8091815b81811061518257505060609060209203049101906150af565b8091925051988960011c8452606082018360018c0182511491108b19161660011461522e5784519060018160031c356007831660ff031c16615203575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91615169565b9791826060939284933514615223575b60208101999193503591506151bf565b50600160ff1b615213565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f20604086015201926151f9565b6150b8565b63ffffffff166152808161422a565b9160208301926001600160601b03845116936001600160601b038316948511156145be57620271005a11156154e4576153346152c66001600160601b0383511685613ca5565b835160405191976001600160601b03916001600160a01b03166152e884613955565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b038616906001600160a01b0316633b9aca00808302908382041483151715612a4e575f91829160405190602082019263a9059cbb60e01b8452602483015260448201526044815261538f60648261398c565b5190827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316620249f0f13d156154dd573d6153d181613dbf565b906153df604051928361398c565b81523d5f602083013e5b816154a5575b501561544157505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b80518015925082156154ba575b50505f6153ef565b8192509060209181010312612ab457602001518015158103612ab4575f806154b2565b60606153e9565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806155e6575b1561554e577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526155e060c08261398c565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615525565b919061561a83614a4c565b9264ffffffffff81519251166001600160401b0383161115918261565f575b50516001600160401b0316901561564d5750565b632d82261160e21b5f5260045260245ffd5b61ffff919250166201000081101561347c57600501548314906001600160401b03615639565b9060019182811661595a575b6002811661592a575b600481166158f2575b600881166158ba575b60108116615882575b6020811661584a575b60408116615812575b608081166157da575b61010081166157a2575b610200811661576a575b610400811661572d575b610800166156f857565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f516020615bc55f395f51905f52910990565b915f516020615bc55f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e561080092099290506156ee565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020615bc55f395f51905f529109916156e4565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020615bc55f395f51905f529109916156da565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020615bc55f395f51905f529109916156d0565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020615bc55f395f51905f529109916156c7565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020615bc55f395f51905f529109916156be565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020615bc55f395f51905f529109916156b5565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020615bc55f395f51905f529109916156ac565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020615bc55f395f51905f529109916156a3565b91778d51ccce760304d0ec0300027603000000010000000000005f516020615bc55f395f51905f5291099161569a565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250615691565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615a4b577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117615a43575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d14161615615a3457565b63399d2d9b60e01b5f5260045ffd5b5060a06159fa565b50505060c06159fa565b8151919060418303615a8557615a7e9250602082015190606060408401519301515f1a90615b42565b9192909190565b50505f9160029190565b60ff811690601f8211615abe5760405191615aab60408461398c565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91909160048310612a7157356007621fffe08260db1c169160f01c0160031c01600401809210612a7157565b90610100608092600b6101f4fa60803d141615615b1257565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d141615615b1257565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615bb9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612c00575f516001600160a01b03811615615baf57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 21993
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 21804
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 21750
      }
    ],
    "_challengeWindow": [
      {
        "length": 32,
        "start": 7566
      },
      {
        "length": 32,
        "start": 10159
      },
      {
        "length": 32,
        "start": 13154
      }
    ],
    "_datanetRegistry": [
      {
        "length": 32,
        "start": 10000
      },
      {
        "length": 32,
        "start": 14056
      }
    ],
    "_epochSeconds": [
      {
        "length": 32,
        "start": 5004
      },
      {
        "length": 32,
        "start": 7527
      },
      {
        "length": 32,
        "start": 10121
      },
      {
        "length": 32,
        "start": 17807
      }
    ],
    "_evaluator": [
      {
        "length": 32,
        "start": 4518
      },
      {
        "length": 32,
        "start": 9960
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 21883
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 21921
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 8671
      }
    ],
    "_roleDelay": [
      {
        "length": 32,
        "start": 6775
      },
      {
        "length": 32,
        "start": 10083
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 7021
      },
      {
        "length": 32,
        "start": 7817
      },
      {
        "length": 32,
        "start": 9519
      },
      {
        "length": 32,
        "start": 9923
      },
      {
        "length": 32,
        "start": 10776
      },
      {
        "length": 32,
        "start": 12120
      },
      {
        "length": 32,
        "start": 21396
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 861
      },
      {
        "length": 32,
        "start": 10042
      },
      {
        "length": 32,
        "start": 11112
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 8713
      }
    ]
  },
  "storage": {
    "_nameFallback": {
      "slot": "0",
      "offset": 0,
      "type": "string"
    },
    "_versionFallback": {
      "slot": "1",
      "offset": 0,
      "type": "string"
    },
    "_nonces": {
      "slot": "2",
      "offset": 0,
      "type": "mapping(address => uint256)"
    },
    "_head": {
      "slot": "3",
      "offset": 0,
      "type": "struct Head"
    },
    "_settler": {
      "slot": "4",
      "offset": 0,
      "type": "address"
    },
    "_deposited": {
      "slot": "4",
      "offset": 20,
      "type": "uint96"
    },
    "_records": {
      "slot": "5",
      "offset": 0,
      "type": "bytes32[65536]"
    },
    "_epochs": {
      "slot": "65541",
      "offset": 0,
      "type": "uint256[8192]"
    },
    "_pages": {
      "slot": "73733",
      "offset": 0,
      "type": "uint256[256]"
    },
    "_governance": {
      "slot": "73989",
      "offset": 0,
      "type": "address"
    },
    "_guardian": {
      "slot": "73990",
      "offset": 0,
      "type": "address"
    },
    "_proposals": {
      "slot": "73991",
      "offset": 0,
      "type": "mapping(enum Roles.Role => struct Roles.Proposal)"
    },
    "_accounts": {
      "slot": "73992",
      "offset": 0,
      "type": "mapping(uint256 => struct Accounts.Account)"
    },
    "_registrars": {
      "slot": "73993",
      "offset": 0,
      "type": "mapping(uint256 => address)"
    },
    "_allocation": {
      "slot": "73994",
      "offset": 0,
      "type": "struct Accounts.Allocation"
    },
    "_payers": {
      "slot": "73995",
      "offset": 0,
      "type": "mapping(uint256 => struct Deposits.Payer)"
    }
  }
}
