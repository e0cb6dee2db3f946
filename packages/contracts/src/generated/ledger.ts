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
  "bytecode": "0x610240806040523461043c5761014081615ef080380380916100218285610440565b83398101031261043c576040519061014082016001600160401b038111838210176104285760405280516001600160a01b038116810361043c57825261006960208201610463565b906020830191825261007d60408201610463565b604084019081526060820151939091906001600160a01b038516850361043c5763ffffffff809260608301968752816100b860808301610463565b96608085019788526100cc60a08401610463565b9860a08601998a526100e060c08501610463565b9760c087019889526100f460e08601610477565b9260e0880193845261011e61012061010f6101008901610477565b976101008b0198895201610477565b976101208101988952604051610135604082610440565b600a815260208101906927b832b72632b233b2b960b11b82526040519161015d604084610440565b600183526020830191603160f81b835261017681610488565b6101205261018384610488565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ec60c082610440565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052905181166101c0529051919091166101e05290519190911661020052905191909116610220529051600480549183166001600160a01b03199283161790559151620121058054918316918416919091179055915162012106805491909316911617905561800062012005556201210a805461ffff191660011790556040516101008101908082106001600160401b0383111761042857610120916040525f81525f60208201525f60408201525f60608201525f60808201525f60c08201525f60e08201527fb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f60a0820152610100604051916a4f4c2f7265636f72642f3160a81b8352602083015e206005556040516159fc90816104f4823960805181615323015260a051816153e0015260c051816152ed015260e05181615372015261010051816153980152610120518161201601526101405181612040015261016051818181611bdc01528181611ef801528181612366015281816124fa0152818161284f01528181612e9f015261518b015261018051818181611215015261251f01526101a051818181612547015261363f01526101c05181818161035201528181612571015261299f01526101e051818181611ae6015261259a0152610200518181816113fb01528181611dd6015281816125c00152614433015261022051818181611dfd015281816125e601526132b90152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761042857604052565b51906001600160a01b038216820361043c57565b519063ffffffff8216820361043c57565b601f8151116104b35760208151910151602082106104a4571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6101c06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146136245780630e5fc76d146135ac57806315209ea614613593578063172195221461356e5780631aba7312146134e75780631f4d2b6f146134a057806326af1030146134005780632baf9b781461336a5780632cc2b2eb146131ed578063392f5f64146131a95780633f4ba83a1461312857806341d1fdfd146130bc5780634479d0ab1461307e578063449fb59e14612efc578063483a4be214612b235780634bcde60114612ad15780634d2b7aac14612910578063501da9df146128ef5780636041245c1461260f5780636c70bee9146124db5780636f9431f9146124785780637ecebe001461243f578063829aca05146122b95780638456cb591461224a57806384966c5b146120f857806384b0196e14611ffc57806388a17bde14611fa25780638c1775c814611e965780638dcd1aab14611cf15780638f7dcfa314611cb2578063a4a6039414611c75578063a7ea886914611c13578063b05da26314611b7c578063bb9e254314611a65578063c19d93fb146119d7578063d0322fbf14610d25578063d3df357914610c97578063dae58da814610c6f578063db7e516714610495578063e62ec03b1461044b578063f0ff5f0b146102c35763f723b4d0146101e9575f80fd5b346102c05760203660031901126102c05761020261375d565b61025163ffffffff8216918284526201210860205261022f8160018060a01b036040872054163314613a07565b8284526201210b6020526001600160601b03604085205460601c161515613b38565b8082526201210b6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102c0573660031901610120811261044757610100136102c057610104356001600160401b038111610447576102ff90369060040161382c565b60ff60035460b01c1661043857604061031661454f565b9261033184610323613b8c565b61032b613ba2565b90613c19565b61034e8351948593849363d36986ef60e01b855260048501613bce565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561042d57839084926103fb575b508115801590816103b8575b50916103a8916103b59493613bfb565b6103b0613b8c565b6147eb565b80f35b905060038202828104600314831517156103e7578360011b9184830460021417156103e75710156103a8610398565b634e487b7160e01b86526011600452602486fd5b905061041f915060403d604011610426575b61041781836138e3565b810190613bb8565b905f61038c565b503d61040d565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102c05760203660031901126102c05760209063ffffffff61046d61375d565b166110008110610483575b506040519015158152f35b61048d9150613e1f565b90505f610478565b50346102c05736600319016101a0811261044757610100136102c057610104356001600160401b038111610447576104d190369060040161382c565b9190610124356001600160401b038111610c6b576104f390369060040161382c565b610144929192356001600160401b038111610c675761051690369060040161382c565b906101405292610164356001600160401b038111610c635761053c90369060040161382c565b906101005293610184356001600160401b038111610c5f5761056290369060040161382c565b90610160529461057061431a565b60ff60035460b01c16610c505761058e61058936613a9e565b61434f565b908815159081610c44575b81610c38575b81610c2d575b81610c22575b5015610c13575f5160206159bc5f395f51905f529060405160208101916a4f4c2f636c61696d732f3160a81b83526040820152898760608301376106026060828c81018c838201520301601f1981018352826138e3565b51902091604051610636604082602081019487865280610140518484013781018c838201520301601f1981018352826138e3565b519020066101205260405160e05260a060e0510160e05181106001600160401b03821117610bff576040528560e0515285602060e051015285604060e051015285606060e051015285608060e051015285610180528361018052604051918760021b830160608560071c0281019060a08660071c0282016040528460e05152604060e0510152606060e0510152869260019160016101a0525f1989955b8b89016101805110610a1e575050505050508160071c03610a0f576101a051602060e051015260071c608060e0510152826101a05115610a005760208160c08260e051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f5160206159bc5f395f51905f5260a082015260055afa156102c05780515f1991606060e0510151608060e05101519060a082029180830460a0149015171561097257906107a2916139ed565b608081018091116109ec579695909693868101978760021b60e0515101925b839983811461084d575f5160206159bc5f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c878103610831575b50905f5160206159bc5f395f51905f52828180948b51088a526001600160601b03873560801c16900990089892986107c1565b609f199098019796505f5160206159bc5f395f51905f526107fe565b50889088604060e0510151608060e05101518261086d81610160516158c4565b036109dd579061088292916101605191614c74565b5060a435036109ce57606060e0510151906108ba6040518093610180820160405260806101405181840137608060e051015190615918565b6101008201918281116109ba57906108d6836108e594936158f0565b61010051916101205190615779565b815b8181106109025782805f5160206159dc5f395f51905f525d80f35b600481018082116109a65761092261091c82848689613dd1565b90613de9565b60e01c9060108301908184116103e7576109659291610942918689613dd1565b6001600160a01b0319913591821691600c8210610986575b505060a01c90615068565b60108101809111156108e7575b634e487b7160e01b83526011600452602483fd5b6001600160a01b0319600c9290920360031b82901b16169050878061095a565b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b85526011600452602485fd5b63186ddbdf60e01b8352600483fd5b63b3ad608d60e01b8652600486fd5b634e487b7160e01b82526011600452602482fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8452600484fd5b610180513560e01c101580610bf0575b15610be157610180513560e01c60018101908110610aea57610180513560ec1c828103610b12575b50610a6b610fff610180513560e01c1661547c565b5f5160206159bc5f395f51905f52035f5160206159bc5f395f51905f528111610afe575f5160206159bc5f395f51905f526040818093610120510896878152826101a0518a09602082015201968189069009946101a051096101a052601061018051016101805111610aea5760106101805101610180529392936106d3565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8c52601160045260248cfd5b9150600788901c871015610bd257865f198114610afe5760010196604060e051015181606081020460601482151715610bbe57610b539060608302906139ed565b90606060e051015160a082029082820460a01483151715610baa57918e6080610b7f81946040966139ed565b9260071b8901833782820152621ffffe610180513560eb1c168452209182602082015201525f610a56565b634e487b7160e01b8f52601160045260248ffd5b634e487b7160e01b8d52601160045260248dfd5b639bdd0c5b60e01b8b5260048bfd5b639bdd0c5b60e01b8a5260048afd5b50610180513560f81c15610a2e565b634e487b7160e01b87526041600452602487fd5b639bdd0c5b60e01b8752600487fd5b60309150145f6105ab565b6080841491506105a5565b607f861615915061059f565b600f8a16159150610599565b6313d0ff5960e31b8752600487fd5b8680fd5b8580fd5b8480fd5b8280fd5b50346102c057806003193601126102c057602064ffffffffff60035460281c16604051908152f35b50346102c05760403660031901126102c057610cb161375d565b6024356001600160401b038111610c6b5791610cd663ffffffff9336906004016137d2565b93909216908181526201210960205260018060a01b036040822054163303610d13576020610d0585858561403e565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b50346102c05760203660031901126102c0576004356001600160401b03811161044757610d5690369060040161382c565b9091610d60613cc4565b600454939091906001600160a01b03851633036119c45760a08301516119b55764ffffffffff6040840151164311156119a65760fe8411156119975760405191610da9836138c7565b8060608401528060808401528060a0840152813560c01c8352600882013560c01c60208401526080601083016040850137609082013560a01c60c0840152609c82013560a01c60e0840152610dfd83614843565b946001600160401b0384511685519064ffffffffff8216149081611961575b506001600160401b03855116901561194f57506201000064ffffffffff80600181895116011681602089015116900316101561194057610e5a613d91565b50610e63613d91565b60c0528060ca116104475760c883013560f01c60c051528060ce1161044757600495610e928760ca8601613de9565b60e01c606060c051015260c051516101028102908082046101021490151715611785578060fe0160fe116117855760c05160600151610ed39160fe016139ed565b938785018086116118fa57831061193257848101356007621fffe08260db1c169160f01c0160031c018801610f0881876139ed565b841061192457610f1890866139ed565b9460c0515115158061191b575b1561190d5790610f45610f3b8786948585613dd1565b9590978184613dd1565b92909360fe8301602060c0510152604089015260c811610c675760a801356060870152610f7491369190613c8e565b602081519101206080850152600164ffffffffff8651160164ffffffffff81116117b95764ffffffffff16845262ffffff606086015116602085015260c051518061010281020461010214811517156117b95760c05160600151610fdb91610102026139ed565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e088015261010087013761010001842093610100810181116117855760c051518061010281020461010214811517156118fa5790610100610102611089930291016139ed565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b03861686036118e7576111059086600196959493961b906139fa565b92889089956101008201905b8888106117da575050505050505050509061113791608060c051015160c0515190614c74565b9060a0850151036117cc5760a08401525f5160206159bc5f395f51905f5260405160208101908482526020815261116f6040826138e3565b51902060c051519491900692906001600160ff1b03851685036117b9578460011b6042019485604211611785576111bd6111af87604060c05101516139fa565b96606060c0510151906139ed565b9560018201918281116117a6576001600160fb1b03831683036117a6575f5160206159bc5f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d141615611798578451946020810181116117855760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a0511015611339578f515f5160206159bc5f395f51905f528d6080805101519d80608080510152099d823560f01c60011661130d5781019b611300575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b611296565b9d909d019c6101026112d8565b9b919a988101989091156113295760209161010291019a6112e0565b99986020916101029101996112e0565b50888d8f8a908f9798999a808903611770575060a01c80821161175b575081831161174e576001600160601b031660c088015261137691906139fa565b6001600160601b038111611738576001600160601b031660e086015260c0515160a060c0510151906001811161166c575b5060c05160200151602f1981019390841161165957905f5160206159bc5f395f51905f526113d89493920690615779565b6113e183614843565b9361ffff84511662010000811015611646578590600501557f0000000000000000000000000000000000000000000000000000000000000000801561163357420490608083015163ffffffff811663ffffffff8416036115aa575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936115408464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff1960035416176003556114d964ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156116205750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a061143c565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116117255760a0820190818311611712575f1981019081116117125760ff1984019161017f19850183106116ff57916116b89160809493615918565b61017f1983015e607f19810161017f198201116116ec576116e2607f19820161017f1983016158f0565b607f1901886113a7565b634e487b7160e01b885260118752602488fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b8035938460f01c90610100600284018637811015806118dc575b156118ce57600181018082116118b857611811909560f11c613e1f565b91908486116118a15761182485876158f0565b8060081c8a5360018a015386526080842060208701526080832060408701526080808501885e6080870152610102810180911161188d57936060810180911161188d579460a0810180911161188d57956002810180911161188d57600190970196959493611111565b8f8c6011602492634e487b7160e01b835252fd5b5050508f8c6011602492634e487b7160e01b835252fd5b50508f8c6011602492634e487b7160e01b835252fd5b5062b83ef760e81b8c528f8cfd5b5061200081106117f4565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b63777f0d1760e11b85528885fd5b50858411610f25565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156119835761ffff87911660050154145f610e1c565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102c057806003193601126102c05761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102c05760403660031901126102c057600435600381101561044757611a8b613747565b6201210554611aa69033906001600160a01b03168114613975565b6001600160a01b03168015611b6d5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611b0b7f0000000000000000000000000000000000000000000000000000000000000000426139ed565b168251611b17816138ac565b82815260208101828152611b2a8761399d565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102c05760403660031901126102c0576001600160601b03611b9e61375d565b611bba611ba9613802565b91611bb261431a565b82339161463e565b16633b9aca00810290808204633b9aca0014901517156109ec57611c009030337f0000000000000000000000000000000000000000000000000000000000000000614782565b805f5160206159dc5f395f51905f525d80f35b50346102c05760203660031901126102c0576004356001600160401b03811161044757602091611c4a610d059236906004016137d2565b916040611c55613e4c565b808352620121098752912080546001600160a01b0319163317905561403e565b50346102c05760203660031901126102c05760406001600160401b03611ca1611c9c61375d565b613d4d565b835191831682529091166020820152f35b50346102c057806003193601126102c05760035461ffff81166201000081101561198357604092506005015464ffffffffff8351921682526020820152f35b50346102c0573660031901610120811261044757610100136102c057611d15613770565b60ff60035460b01c166119b557611d2a61454f565b90611d33613cc4565b608081015163ffffffff808416939291168303611e665764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611d8d613ba2565b60401b169063ffffffff60801b9060801b16176001600160401b03611db0613b8c565b161714611dbb613b8c565b9015611e4857506001810180911161097257611dfb611e22917f000000000000000000000000000000000000000000000000000000000000000090613b79565b7f0000000000000000000000000000000000000000000000000000000000000000906139ed565b804210611e3657506103b5906103b0613b8c565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611e825762010005015490611d74565b634e487b7160e01b85526032600452602485fd5b50346102c05760c03660031901126102c057611eb061375d565b611eb8613802565b906064359160ff8316809303611f9e57611edc6001600160601b0392611bb261431a565b16633b9aca00810290808204633b9aca001490151715610972577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610c6b57829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1611f89575b5050611c009130903390614782565b81611f93916138e3565b610c6b57825f611f7a565b8380fd5b50346102c057806003193601126102c0576060604051611fc18161387d565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102c057806003193601126102c05761209c9061203a7f0000000000000000000000000000000000000000000000000000000000000000615886565b906120647f0000000000000000000000000000000000000000000000000000000000000000615886565b9060206120aa6040519361207883866138e3565b8385525f368137604051968796600f60f81b885260e08589015260e0880190613859565b908682036040880152613859565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106120e157505050500390f35b8351855286955093810193928101926001016120d2565b50346102c05760803660031901126102c05761211261375d565b9061211b613747565b604435926064356001600160401b038111611f9e5761213e90369060040161382c565b85919542116122365763ffffffff8316958686526201210860205260018060a01b03604087205416928315612222578392916121f16121f9926121ff968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a081526121e960c0826138e3565b519020614018565b923691613c8e565b916146f2565b1561220e57906103b5916144ea565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102c057806003193601126102c05762012106546122769033906001600160a01b03168114613a5e565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102c0576101203660031901126102c0576122d461375d565b6122dc613802565b90604435906001600160a01b03821690818303610c675760c4359260ff8416809403610c63576123159061230e61431a565b858361463e565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a4356060820152606081526123516080826138e3565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca0014901517156103e7579085939291813b15610c67578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af180156124325761242257805f5160206159dc5f395f51905f525d80f35b61242b916138e3565b5f81611c00565b50604051903d90823e3d90fd5b50346102c05760203660031901126102c0576020906040906001600160a01b03612467613731565b168152600283522054604051908152f35b50346102c05760203660031901126102c0576040809163ffffffff61249b61375d565b168152620121086020522060208251916124b4836138ac565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102c057806003193601126102c057604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b346128eb5736600319016101a081126128eb57610100136128eb57612632613770565b610124356001600160601b0381168082036128eb57610144356001600160401b0381116128eb5761266790369060040161382c565b929091610164356001600160401b0381116128eb5761268a90369060040161382c565b939094610184356001600160401b0381116128eb576126ad90369060040161382c565b97906126b761431a565b60ff60035460b01c166128dc576126d061058936613a9e565b5063ffffffff8216986126e28a6140ce565b9760208901946001600160601b03865116808911156128c2575060801490816128b7575b501561289957608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff1680159085046002141715612885576040519384528060208501526040840152606083016040528161276581836158c4565b036128a85761277392614868565b5060a43503612899576001600160601b03966127a994889461279b610fff6127a1951661547c565b90615779565b511682613b59565b5f858152620121086020526040902080546001600160a01b031660a084901b6001600160a01b031916179055938251604080516001600160601b03808916825290941660208501526001600160a01b0391909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91819081010390a3516001600160a01b031691633b9aca00911681810291811591830414171561288557612873917f0000000000000000000000000000000000000000000000000000000000000000614469565b5f5f5160206159dc5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b612706565b888d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b346128eb57602061290861290236613798565b91613c19565b604051908152f35b346128eb57366003190161022081126128eb57610100136128eb57610100366101031901126128eb57610204356001600160401b0381116128eb5761295b604091369060040161382c565b919061297e61296861454f565b612970613b8c565b612978613ba2565b90613918565b61299b8351948593849363d36986ef60e01b855260048501613bce565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612ac6575f915f91612aa5575b5080151580612a89575b916129ec92613bfb565b6040516129f8816138c7565b610104356001600160401b03811681036128eb578152610124356001600160401b03811681036128eb5760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b03811681036128eb5760c08201526101e435906001600160601b03821682036128eb57612a879160e082015261416f565b005b50600382029180830460031481151715612885579181106129e2565b9050612ac0915060403d6040116104265761041781836138e3565b826129d8565b6040513d5f823e3d90fd5b346128eb5760403660031901126128eb57612a87612aed61375d565b612af5613747565b9063ffffffff81165f5262012108602052612b1e8160018060a01b0360405f2054163314613a07565b6144ea565b346128eb5736600319016101c081126128eb57610100136128eb57612b46613770565b610124359063ffffffff82168083036128eb5761014435916001600160601b038316908184036128eb57610164356001600160401b0381116128eb57612b9090369060040161382c565b959091610184356001600160401b0381116128eb57612bb390369060040161382c565b9790916101a4356001600160401b0381116128eb57612bd690369060040161382c565b9890612be061431a565b6003549960ff8b60b01c166128dc57612bfb61058936613a9e565b50612c058a6140ce565b9b8a5f526201210b60205260405f209560405196612c228861387d565b54956001600160601b03871688526001600160601b038760601c1696612c5b8b60208b0199808b5260408c019360c01c84521515613b38565b6001600160401b03815116804210612eea5750608092916001600160401b03612c8692511690614386565b149081612edf575b501561289957608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff168015908504600214171561288557600184018094116128855760405193845280602085015260408401526060830160405281612cf881836158c4565b036128a857612d0692614868565b5060a435036128995786612d316001600160601b0395612e2199612daa9961279b610fff8b1661547c565b8351851690811115612ed5578491612d4891613b59565b915b511690838116821015612ecb57509687935b612d8e6004549286612d71818660a01c613b59565b9387875116926001600160401b038987169160b81c161115613a28565b6001600160a01b0390911690831660a01b176004555116613b59565b6001600160601b0360405191612dbf8361387d565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612e7c575f5f5160206159dc5f395f51905f525d005b516001600160a01b031691633b9aca0082810292830414171561288557612ec3917f0000000000000000000000000000000000000000000000000000000000000000614469565b808080612873565b9050968793612d5c565b5050825f91612d4a565b60309150148d612c8e565b63518afd8160e11b5f5260045260245ffd5b346128eb5760203660031901126128eb5760043560038110156128eb57612f228161399d565b906001600160401b0360405192612f38846138ac565b54612f5c8360018060a01b03831680875284602088019460a01c16845215156139ca565b511680421061306c57505f612f708261399d565b5580612fc75750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b60010361301e57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b346128eb576101003660031901126128eb5762012106546130ab9033906001600160a01b03168114613a5e565b612a876130b736613a9e565b61416f565b346128eb5760203660031901126128eb5760043560038110156128eb576130ed6040916130e7613a86565b5061399d565b6001600160401b03825191613101836138ac565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b346128eb575f3660031901126128eb5762012106546001600160a01b031633148015613193575b61315a903390613a5e565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b0316331461314f565b346128eb575f3660031901126128eb5762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b346128eb5760403660031901126128eb5761320661375d565b61320e613802565b63ffffffff821691613234816001600160a01b0361322b866140ce565b51163314613a07565b825f526201210b60205260405f20906001600160601b03831690811561335b578254906001600160601b038260601c1661334857846040946132ac61333b937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361331897169182891115613a28565b6001600160401b036132de7f0000000000000000000000000000000000000000000000000000000000000000426139ed565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b346128eb5760203660031901126128eb576004356001600160401b0381168082036128eb5764ffffffffff60035416908181119182156133e7575b5050156133b8575060205f604051908152f35b61ffff16620100008110156133d35760209060050154612908565b634e487b7160e01b5f52603260045260245ffd5b620100009250906133f7916139fa565b101582806133a5565b346128eb5760203660031901126128eb576004356001600160401b0381116128eb57610d0561343560209236906004016137d2565b9061ffff6201210a5460101c1661344b81613e1f565b50838215918215613489575b50501561403e5750613467613e4c565b6201210a5463ffff00008260101b169063ffff00001916176201210a5561403e565b611000925090613498916139ed565b118387613457565b346128eb5760203660031901126128eb5760206134bb61375d565b63ffffffff5f911661100081106134d6575b50604051908152f35b6134e09150613e1f565b50826134cd565b346128eb5760203660031901126128eb5760043560038110156128eb57620121055461351f9033906001600160a01b03168114613975565b61353d816001600160a01b036135348261399d565b541615156139ca565b5f6135478261399d565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b346128eb575f3660031901126128eb57602062ffffff60035460781c16604051908152f35b346128eb5760206129086135a636613798565b91613918565b346128eb5760203660031901126128eb5763ffffffff6135ca61375d565b165f526201210b602052606060405f2060408051916135e88361387d565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b346128eb5760203660031901126128eb5761363d613731565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361371e5761ffff6201210a5460201c169061100061368683613e1f565b50146136ca575b60405161369b6040826138e3565b60018152602080820193903685378151156133d3576001600160a01b03909216909252602091610d0591613ea8565b90506136d4613e4c565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c6101008110156133d357620120050161800060f08460041b161b815417905561368d565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b03821682036128eb57565b602435906001600160a01b03821682036128eb57565b6004359063ffffffff821682036128eb57565b610104359063ffffffff821682036128eb57565b35906001600160401b03821682036128eb57565b60609060031901126128eb576004356001600160401b03811681036128eb57906024356001600160401b03811681036128eb579060443590565b9181601f840112156128eb578235916001600160401b0383116128eb576020808501948460051b0101116128eb57565b602435906001600160601b03821682036128eb57565b35906001600160601b03821682036128eb57565b9181601f840112156128eb578235916001600160401b0383116128eb57602083818601950101116128eb57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b0382111761389857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761389857604052565b61010081019081106001600160401b0382111761389857604052565b90601f801991011681019081106001600160401b0382111761389857604052565b80518210156133d35760209160051b010190565b90613972926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b487521660408501521660608301526080820152608081526121e960a0826138e3565b90565b1561397d5750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b60038110156139b6575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b156139d25750565b6307200c4f60e11b5f5260038110156139b65760045260245ffd5b9190820180921161288557565b9190820391821161288557565b15613a0f5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613a3257505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613a665750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613a93826138ac565b5f6020838281520152565b6101009060031901126128eb5760405190613ab8826138c7565b816004356001600160401b03811681036128eb5781526024356001600160401b03811681036128eb57602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b03811681036128eb5760c082015260e435906001600160601b03821682036128eb5760e00152565b15613b405750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b03821161288557565b8181029291811591840414171561288557565b6004356001600160401b03811681036128eb5790565b6024356001600160401b03811681036128eb5790565b91908260409103126128eb576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613c04575050565b633d42d25760e01b5f5260045260245260445ffd5b90613972926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef87521660408501521660608301526080820152608081526121e960a0826138e3565b6001600160401b03811161389857601f01601f191660200190565b929192613c9a82613c73565b91613ca860405193846138e3565b8294818452818301116128eb578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613898576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156133d35763ffffffff9062010005015491168160801c14613d7a5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613898576040525f60a0838281528260208201528260408201528260608201528260808201520152565b909392938483116128eb5784116128eb578101920390565b356001600160e01b0319811692919060048210613e04575050565b6001600160e01b031960049290920360031b82901b16169150565b8060041c6101008110156133d35760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff821691611000831015613e7f57600183018084116128855761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b15613e965750565b63664dff4f60e11b5f5260045260245ffd5b9091613eb382613e1f565b50613ecf611000613ec58651846139ed565b1115855190613e8e565b82600c1b83810461100014841517156128855763ffffffff91613ef1916139ed565b16905f5b8451811015613f73576001600160a01b03613f108287613904565b511615613f64576001906001600160a01b03613f2c8288613904565b5116613f3882866139ed565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b82541617905501613ef5565b639905827b60e01b5f5260045ffd5b509192909281518160041c906101008210156133d357613fa59060f08795949362012005019360041b161b82546139ed565b905560405190602082016020835281518091526020604084019201905f5b818110613ff65750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b0316845287955060209384019390920191600101613fc3565b6042906140236152ea565b906040519161190160f01b8352600283015260228201522090565b9092919081151582816140c1575b61405591613e8e565b6001600160401b038211613898578160051b93602085019261407a60405194856138e3565b835260208301948101903682116128eb57945b8186106140a1575050613972929350613ea8565b85356001600160a01b03811681036128eb5781526020958601950161408d565b611000811115915061404c565b906140d7613a86565b50815f526201210860205260405f2091604051926140f4846138ac565b546001600160a01b03811680855260a09190911c6020850152156141395761411e81600c1c613e1f565b90506141275750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b156141535750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614177613cc4565b6141818183615406565b506001600160401b03825116916141a6602083019364ffffffffff855116811461414b565b64ffffffffff82511664ffffffffff845116811115614308575064ffffffffff835116825260608201600162ffffff8251160162ffffff8111612885576142d460a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261426864ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f5160206159dc5f395f51905f525c6143405760015f5160206159dc5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9061438461435b613cc4565b64ffffffffff60206001600160401b036143758488615406565b9651169201511681111561414b565b565b61438e613cc4565b600435906001600160401b038216938483141591826128eb575164ffffffffff16851461446257611fff63ffffffff851694166120008110156133d35762010005015490848260801c14948561441e575b505083614407575b506128eb5750156143f55750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f9050806143e7565b909194506001810180911161288557614458907f000000000000000000000000000000000000000000000000000000000000000090613b79565b1015925f806143df565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156144c9575b604052156144a95750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166144e157823b15153d1516169061449e565b503d5f823e3d90fd5b6001600160a01b03909116908115613f6457602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b614557613cc4565b90600491610100833603126128eb576145e181604051614576816138c7565b61457f86613784565b815261458d60208701613784565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526145c660c08701613818565b60c08201526145d760e08701613818565b60e0820152615406565b9280356001600160401b038116928382036128eb576020015164ffffffffff16831115905061460e575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b03821161288557565b916001600160601b03821692831561335b577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff6020921693614685856140ce565b50845f526201210b835260405f206001600160601b036146a8838284541661461e565b166001600160601b0319825416179055600454906146d46001600160601b0360a01b918360a01c61461e565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b61472d57906147049161584c565b5060048110156139b65715918261471a57505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156147d3575b6040525f606052156144a95750565b9060018115166144e157823b15153d151616906147c4565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c0906040519161488081846138e3565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614b5b575b50895198604060208c01519b0151995b818310614af25750505001938492011491141690600781169081614add575b5050156128a857565b60031c3560f81c9060f8011b15165f80614ad4565b90919960209b8b519860018160031c356007831660ff031c16614b3a575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614ab5565b9698893514614b4f575b8835988d0196614b10565b600160ff1b9850614b44565b898214614c6f576060028a018a8091815b818110614b855750506060906020920304910190614a9c565b8091925051988960011c8452606082018360018c0182511491108b191616600114614c315784519060018160031c356007831660ff031c16614c06575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614b6c565b9791826060939284933514614c26575b6020810199919350359150614bc2565b50600160ff1b614c16565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614bfc565b614aa5565b6040519094919391926101c0614c8a81846138e3565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614f4f575b50895198604060208c01519b0151995b818310614ee65750505001938492011491141690600781169081614add575050156128a857565b90919960209b8b519860018160031c356007831660ff031c16614f2e575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614ebf565b9698893514614f43575b8835988d0196614f04565b600160ff1b9850614f38565b898214615063576060028a018a8091815b818110614f795750506060906020920304910190614ea6565b8091925051988960011c8452606082018360018c0182511491108b1916166001146150255784519060018160031c356007831660ff031c16614ffa575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614f60565b979182606093928493351461501a575b6020810199919350359150614fb6565b50600160ff1b61500a565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614ff0565b614eaf565b63ffffffff16615077816140ce565b9160208301926001600160601b03845116936001600160601b0383169485111561446257620271005a11156152db5761512b6150bd6001600160601b0383511685613b59565b835160405191976001600160601b03916001600160a01b03166150df846138ac565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b038616906001600160a01b0316633b9aca00808302908382041483151715612885575f91829160405190602082019263a9059cbb60e01b845260248301526044820152604481526151866064826138e3565b5190827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316620249f0f13d156152d4573d6151c881613c73565b906151d660405192836138e3565b81523d5f602083013e5b8161529c575b501561523857505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b80518015925082156152b1575b50505f6151e6565b81925090602091810103126128eb576020015180151581036128eb575f806152a9565b60606151e0565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806153dd575b15615345577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526153d760c0826138e3565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461531c565b919061541183614843565b9264ffffffffff81519251166001600160401b03831611159182615456575b50516001600160401b031690156154445750565b632d82261160e21b5f5260045260245ffd5b61ffff91925016620100008110156133d357600501548314906001600160401b03615430565b90600191828116615751575b60028116615721575b600481166156e9575b600881166156b1575b60108116615679575b60208116615641575b60408116615609575b608081166155d1575b6101008116615599575b6102008116615561575b6104008116615524575b610800166154ef57565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f5160206159bc5f395f51905f52910990565b915f5160206159bc5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e561080092099290506154e5565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206159bc5f395f51905f529109916154db565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206159bc5f395f51905f529109916154d1565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206159bc5f395f51905f529109916154c7565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206159bc5f395f51905f529109916154be565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206159bc5f395f51905f529109916154b5565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206159bc5f395f51905f529109916154ac565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206159bc5f395f51905f529109916154a3565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206159bc5f395f51905f5291099161549a565b91778d51ccce760304d0ec0300027603000000010000000000005f5160206159bc5f395f51905f52910991615491565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250615488565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615842577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761583a575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561582b57565b63399d2d9b60e01b5f5260045ffd5b5060a06157f1565b50505060c06157f1565b815191906041830361587c576158759250602082015190606060408401519301515f1a90615939565b9192909190565b50505f9160029190565b60ff811690601f82116158b557604051916158a26040846138e3565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b919091600483106128a857356007621fffe08260db1c169160f01c0160031c016004018092106128a857565b90610100608092600b6101f4fa60803d14161561590957565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d14161561590957565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116159b0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612ac6575f516001600160a01b038116156159a657905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x6101c06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146136245780630e5fc76d146135ac57806315209ea614613593578063172195221461356e5780631aba7312146134e75780631f4d2b6f146134a057806326af1030146134005780632baf9b781461336a5780632cc2b2eb146131ed578063392f5f64146131a95780633f4ba83a1461312857806341d1fdfd146130bc5780634479d0ab1461307e578063449fb59e14612efc578063483a4be214612b235780634bcde60114612ad15780634d2b7aac14612910578063501da9df146128ef5780636041245c1461260f5780636c70bee9146124db5780636f9431f9146124785780637ecebe001461243f578063829aca05146122b95780638456cb591461224a57806384966c5b146120f857806384b0196e14611ffc57806388a17bde14611fa25780638c1775c814611e965780638dcd1aab14611cf15780638f7dcfa314611cb2578063a4a6039414611c75578063a7ea886914611c13578063b05da26314611b7c578063bb9e254314611a65578063c19d93fb146119d7578063d0322fbf14610d25578063d3df357914610c97578063dae58da814610c6f578063db7e516714610495578063e62ec03b1461044b578063f0ff5f0b146102c35763f723b4d0146101e9575f80fd5b346102c05760203660031901126102c05761020261375d565b61025163ffffffff8216918284526201210860205261022f8160018060a01b036040872054163314613a07565b8284526201210b6020526001600160601b03604085205460601c161515613b38565b8082526201210b6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102c0573660031901610120811261044757610100136102c057610104356001600160401b038111610447576102ff90369060040161382c565b60ff60035460b01c1661043857604061031661454f565b9261033184610323613b8c565b61032b613ba2565b90613c19565b61034e8351948593849363d36986ef60e01b855260048501613bce565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561042d57839084926103fb575b508115801590816103b8575b50916103a8916103b59493613bfb565b6103b0613b8c565b6147eb565b80f35b905060038202828104600314831517156103e7578360011b9184830460021417156103e75710156103a8610398565b634e487b7160e01b86526011600452602486fd5b905061041f915060403d604011610426575b61041781836138e3565b810190613bb8565b905f61038c565b503d61040d565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102c05760203660031901126102c05760209063ffffffff61046d61375d565b166110008110610483575b506040519015158152f35b61048d9150613e1f565b90505f610478565b50346102c05736600319016101a0811261044757610100136102c057610104356001600160401b038111610447576104d190369060040161382c565b9190610124356001600160401b038111610c6b576104f390369060040161382c565b610144929192356001600160401b038111610c675761051690369060040161382c565b906101405292610164356001600160401b038111610c635761053c90369060040161382c565b906101005293610184356001600160401b038111610c5f5761056290369060040161382c565b90610160529461057061431a565b60ff60035460b01c16610c505761058e61058936613a9e565b61434f565b908815159081610c44575b81610c38575b81610c2d575b81610c22575b5015610c13575f5160206159bc5f395f51905f529060405160208101916a4f4c2f636c61696d732f3160a81b83526040820152898760608301376106026060828c81018c838201520301601f1981018352826138e3565b51902091604051610636604082602081019487865280610140518484013781018c838201520301601f1981018352826138e3565b519020066101205260405160e05260a060e0510160e05181106001600160401b03821117610bff576040528560e0515285602060e051015285604060e051015285606060e051015285608060e051015285610180528361018052604051918760021b830160608560071c0281019060a08660071c0282016040528460e05152604060e0510152606060e0510152869260019160016101a0525f1989955b8b89016101805110610a1e575050505050508160071c03610a0f576101a051602060e051015260071c608060e0510152826101a05115610a005760208160c08260e051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f5160206159bc5f395f51905f5260a082015260055afa156102c05780515f1991606060e0510151608060e05101519060a082029180830460a0149015171561097257906107a2916139ed565b608081018091116109ec579695909693868101978760021b60e0515101925b839983811461084d575f5160206159bc5f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c878103610831575b50905f5160206159bc5f395f51905f52828180948b51088a526001600160601b03873560801c16900990089892986107c1565b609f199098019796505f5160206159bc5f395f51905f526107fe565b50889088604060e0510151608060e05101518261086d81610160516158c4565b036109dd579061088292916101605191614c74565b5060a435036109ce57606060e0510151906108ba6040518093610180820160405260806101405181840137608060e051015190615918565b6101008201918281116109ba57906108d6836108e594936158f0565b61010051916101205190615779565b815b8181106109025782805f5160206159dc5f395f51905f525d80f35b600481018082116109a65761092261091c82848689613dd1565b90613de9565b60e01c9060108301908184116103e7576109659291610942918689613dd1565b6001600160a01b0319913591821691600c8210610986575b505060a01c90615068565b60108101809111156108e7575b634e487b7160e01b83526011600452602483fd5b6001600160a01b0319600c9290920360031b82901b16169050878061095a565b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b85526011600452602485fd5b63186ddbdf60e01b8352600483fd5b63b3ad608d60e01b8652600486fd5b634e487b7160e01b82526011600452602482fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8452600484fd5b610180513560e01c101580610bf0575b15610be157610180513560e01c60018101908110610aea57610180513560ec1c828103610b12575b50610a6b610fff610180513560e01c1661547c565b5f5160206159bc5f395f51905f52035f5160206159bc5f395f51905f528111610afe575f5160206159bc5f395f51905f526040818093610120510896878152826101a0518a09602082015201968189069009946101a051096101a052601061018051016101805111610aea5760106101805101610180529392936106d3565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8c52601160045260248cfd5b9150600788901c871015610bd257865f198114610afe5760010196604060e051015181606081020460601482151715610bbe57610b539060608302906139ed565b90606060e051015160a082029082820460a01483151715610baa57918e6080610b7f81946040966139ed565b9260071b8901833782820152621ffffe610180513560eb1c168452209182602082015201525f610a56565b634e487b7160e01b8f52601160045260248ffd5b634e487b7160e01b8d52601160045260248dfd5b639bdd0c5b60e01b8b5260048bfd5b639bdd0c5b60e01b8a5260048afd5b50610180513560f81c15610a2e565b634e487b7160e01b87526041600452602487fd5b639bdd0c5b60e01b8752600487fd5b60309150145f6105ab565b6080841491506105a5565b607f861615915061059f565b600f8a16159150610599565b6313d0ff5960e31b8752600487fd5b8680fd5b8580fd5b8480fd5b8280fd5b50346102c057806003193601126102c057602064ffffffffff60035460281c16604051908152f35b50346102c05760403660031901126102c057610cb161375d565b6024356001600160401b038111610c6b5791610cd663ffffffff9336906004016137d2565b93909216908181526201210960205260018060a01b036040822054163303610d13576020610d0585858561403e565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b50346102c05760203660031901126102c0576004356001600160401b03811161044757610d5690369060040161382c565b9091610d60613cc4565b600454939091906001600160a01b03851633036119c45760a08301516119b55764ffffffffff6040840151164311156119a65760fe8411156119975760405191610da9836138c7565b8060608401528060808401528060a0840152813560c01c8352600882013560c01c60208401526080601083016040850137609082013560a01c60c0840152609c82013560a01c60e0840152610dfd83614843565b946001600160401b0384511685519064ffffffffff8216149081611961575b506001600160401b03855116901561194f57506201000064ffffffffff80600181895116011681602089015116900316101561194057610e5a613d91565b50610e63613d91565b60c0528060ca116104475760c883013560f01c60c051528060ce1161044757600495610e928760ca8601613de9565b60e01c606060c051015260c051516101028102908082046101021490151715611785578060fe0160fe116117855760c05160600151610ed39160fe016139ed565b938785018086116118fa57831061193257848101356007621fffe08260db1c169160f01c0160031c018801610f0881876139ed565b841061192457610f1890866139ed565b9460c0515115158061191b575b1561190d5790610f45610f3b8786948585613dd1565b9590978184613dd1565b92909360fe8301602060c0510152604089015260c811610c675760a801356060870152610f7491369190613c8e565b602081519101206080850152600164ffffffffff8651160164ffffffffff81116117b95764ffffffffff16845262ffffff606086015116602085015260c051518061010281020461010214811517156117b95760c05160600151610fdb91610102026139ed565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e088015261010087013761010001842093610100810181116117855760c051518061010281020461010214811517156118fa5790610100610102611089930291016139ed565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b03861686036118e7576111059086600196959493961b906139fa565b92889089956101008201905b8888106117da575050505050505050509061113791608060c051015160c0515190614c74565b9060a0850151036117cc5760a08401525f5160206159bc5f395f51905f5260405160208101908482526020815261116f6040826138e3565b51902060c051519491900692906001600160ff1b03851685036117b9578460011b6042019485604211611785576111bd6111af87604060c05101516139fa565b96606060c0510151906139ed565b9560018201918281116117a6576001600160fb1b03831683036117a6575f5160206159bc5f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d141615611798578451946020810181116117855760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a0511015611339578f515f5160206159bc5f395f51905f528d6080805101519d80608080510152099d823560f01c60011661130d5781019b611300575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b611296565b9d909d019c6101026112d8565b9b919a988101989091156113295760209161010291019a6112e0565b99986020916101029101996112e0565b50888d8f8a908f9798999a808903611770575060a01c80821161175b575081831161174e576001600160601b031660c088015261137691906139fa565b6001600160601b038111611738576001600160601b031660e086015260c0515160a060c0510151906001811161166c575b5060c05160200151602f1981019390841161165957905f5160206159bc5f395f51905f526113d89493920690615779565b6113e183614843565b9361ffff84511662010000811015611646578590600501557f0000000000000000000000000000000000000000000000000000000000000000801561163357420490608083015163ffffffff811663ffffffff8416036115aa575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936115408464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff1960035416176003556114d964ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156116205750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a061143c565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116117255760a0820190818311611712575f1981019081116117125760ff1984019161017f19850183106116ff57916116b89160809493615918565b61017f1983015e607f19810161017f198201116116ec576116e2607f19820161017f1983016158f0565b607f1901886113a7565b634e487b7160e01b885260118752602488fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b8035938460f01c90610100600284018637811015806118dc575b156118ce57600181018082116118b857611811909560f11c613e1f565b91908486116118a15761182485876158f0565b8060081c8a5360018a015386526080842060208701526080832060408701526080808501885e6080870152610102810180911161188d57936060810180911161188d579460a0810180911161188d57956002810180911161188d57600190970196959493611111565b8f8c6011602492634e487b7160e01b835252fd5b5050508f8c6011602492634e487b7160e01b835252fd5b50508f8c6011602492634e487b7160e01b835252fd5b5062b83ef760e81b8c528f8cfd5b5061200081106117f4565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b63777f0d1760e11b85528885fd5b50858411610f25565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156119835761ffff87911660050154145f610e1c565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102c057806003193601126102c05761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102c05760403660031901126102c057600435600381101561044757611a8b613747565b6201210554611aa69033906001600160a01b03168114613975565b6001600160a01b03168015611b6d5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611b0b7f0000000000000000000000000000000000000000000000000000000000000000426139ed565b168251611b17816138ac565b82815260208101828152611b2a8761399d565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102c05760403660031901126102c0576001600160601b03611b9e61375d565b611bba611ba9613802565b91611bb261431a565b82339161463e565b16633b9aca00810290808204633b9aca0014901517156109ec57611c009030337f0000000000000000000000000000000000000000000000000000000000000000614782565b805f5160206159dc5f395f51905f525d80f35b50346102c05760203660031901126102c0576004356001600160401b03811161044757602091611c4a610d059236906004016137d2565b916040611c55613e4c565b808352620121098752912080546001600160a01b0319163317905561403e565b50346102c05760203660031901126102c05760406001600160401b03611ca1611c9c61375d565b613d4d565b835191831682529091166020820152f35b50346102c057806003193601126102c05760035461ffff81166201000081101561198357604092506005015464ffffffffff8351921682526020820152f35b50346102c0573660031901610120811261044757610100136102c057611d15613770565b60ff60035460b01c166119b557611d2a61454f565b90611d33613cc4565b608081015163ffffffff808416939291168303611e665764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611d8d613ba2565b60401b169063ffffffff60801b9060801b16176001600160401b03611db0613b8c565b161714611dbb613b8c565b9015611e4857506001810180911161097257611dfb611e22917f000000000000000000000000000000000000000000000000000000000000000090613b79565b7f0000000000000000000000000000000000000000000000000000000000000000906139ed565b804210611e3657506103b5906103b0613b8c565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611e825762010005015490611d74565b634e487b7160e01b85526032600452602485fd5b50346102c05760c03660031901126102c057611eb061375d565b611eb8613802565b906064359160ff8316809303611f9e57611edc6001600160601b0392611bb261431a565b16633b9aca00810290808204633b9aca001490151715610972577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610c6b57829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1611f89575b5050611c009130903390614782565b81611f93916138e3565b610c6b57825f611f7a565b8380fd5b50346102c057806003193601126102c0576060604051611fc18161387d565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102c057806003193601126102c05761209c9061203a7f0000000000000000000000000000000000000000000000000000000000000000615886565b906120647f0000000000000000000000000000000000000000000000000000000000000000615886565b9060206120aa6040519361207883866138e3565b8385525f368137604051968796600f60f81b885260e08589015260e0880190613859565b908682036040880152613859565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106120e157505050500390f35b8351855286955093810193928101926001016120d2565b50346102c05760803660031901126102c05761211261375d565b9061211b613747565b604435926064356001600160401b038111611f9e5761213e90369060040161382c565b85919542116122365763ffffffff8316958686526201210860205260018060a01b03604087205416928315612222578392916121f16121f9926121ff968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a081526121e960c0826138e3565b519020614018565b923691613c8e565b916146f2565b1561220e57906103b5916144ea565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102c057806003193601126102c05762012106546122769033906001600160a01b03168114613a5e565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102c0576101203660031901126102c0576122d461375d565b6122dc613802565b90604435906001600160a01b03821690818303610c675760c4359260ff8416809403610c63576123159061230e61431a565b858361463e565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a4356060820152606081526123516080826138e3565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca0014901517156103e7579085939291813b15610c67578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af180156124325761242257805f5160206159dc5f395f51905f525d80f35b61242b916138e3565b5f81611c00565b50604051903d90823e3d90fd5b50346102c05760203660031901126102c0576020906040906001600160a01b03612467613731565b168152600283522054604051908152f35b50346102c05760203660031901126102c0576040809163ffffffff61249b61375d565b168152620121086020522060208251916124b4836138ac565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102c057806003193601126102c057604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b346128eb5736600319016101a081126128eb57610100136128eb57612632613770565b610124356001600160601b0381168082036128eb57610144356001600160401b0381116128eb5761266790369060040161382c565b929091610164356001600160401b0381116128eb5761268a90369060040161382c565b939094610184356001600160401b0381116128eb576126ad90369060040161382c565b97906126b761431a565b60ff60035460b01c166128dc576126d061058936613a9e565b5063ffffffff8216986126e28a6140ce565b9760208901946001600160601b03865116808911156128c2575060801490816128b7575b501561289957608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff1680159085046002141715612885576040519384528060208501526040840152606083016040528161276581836158c4565b036128a85761277392614868565b5060a43503612899576001600160601b03966127a994889461279b610fff6127a1951661547c565b90615779565b511682613b59565b5f858152620121086020526040902080546001600160a01b031660a084901b6001600160a01b031916179055938251604080516001600160601b03808916825290941660208501526001600160a01b0391909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91819081010390a3516001600160a01b031691633b9aca00911681810291811591830414171561288557612873917f0000000000000000000000000000000000000000000000000000000000000000614469565b5f5f5160206159dc5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b612706565b888d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b346128eb57602061290861290236613798565b91613c19565b604051908152f35b346128eb57366003190161022081126128eb57610100136128eb57610100366101031901126128eb57610204356001600160401b0381116128eb5761295b604091369060040161382c565b919061297e61296861454f565b612970613b8c565b612978613ba2565b90613918565b61299b8351948593849363d36986ef60e01b855260048501613bce565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612ac6575f915f91612aa5575b5080151580612a89575b916129ec92613bfb565b6040516129f8816138c7565b610104356001600160401b03811681036128eb578152610124356001600160401b03811681036128eb5760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b03811681036128eb5760c08201526101e435906001600160601b03821682036128eb57612a879160e082015261416f565b005b50600382029180830460031481151715612885579181106129e2565b9050612ac0915060403d6040116104265761041781836138e3565b826129d8565b6040513d5f823e3d90fd5b346128eb5760403660031901126128eb57612a87612aed61375d565b612af5613747565b9063ffffffff81165f5262012108602052612b1e8160018060a01b0360405f2054163314613a07565b6144ea565b346128eb5736600319016101c081126128eb57610100136128eb57612b46613770565b610124359063ffffffff82168083036128eb5761014435916001600160601b038316908184036128eb57610164356001600160401b0381116128eb57612b9090369060040161382c565b959091610184356001600160401b0381116128eb57612bb390369060040161382c565b9790916101a4356001600160401b0381116128eb57612bd690369060040161382c565b9890612be061431a565b6003549960ff8b60b01c166128dc57612bfb61058936613a9e565b50612c058a6140ce565b9b8a5f526201210b60205260405f209560405196612c228861387d565b54956001600160601b03871688526001600160601b038760601c1696612c5b8b60208b0199808b5260408c019360c01c84521515613b38565b6001600160401b03815116804210612eea5750608092916001600160401b03612c8692511690614386565b149081612edf575b501561289957608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff168015908504600214171561288557600184018094116128855760405193845280602085015260408401526060830160405281612cf881836158c4565b036128a857612d0692614868565b5060a435036128995786612d316001600160601b0395612e2199612daa9961279b610fff8b1661547c565b8351851690811115612ed5578491612d4891613b59565b915b511690838116821015612ecb57509687935b612d8e6004549286612d71818660a01c613b59565b9387875116926001600160401b038987169160b81c161115613a28565b6001600160a01b0390911690831660a01b176004555116613b59565b6001600160601b0360405191612dbf8361387d565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612e7c575f5f5160206159dc5f395f51905f525d005b516001600160a01b031691633b9aca0082810292830414171561288557612ec3917f0000000000000000000000000000000000000000000000000000000000000000614469565b808080612873565b9050968793612d5c565b5050825f91612d4a565b60309150148d612c8e565b63518afd8160e11b5f5260045260245ffd5b346128eb5760203660031901126128eb5760043560038110156128eb57612f228161399d565b906001600160401b0360405192612f38846138ac565b54612f5c8360018060a01b03831680875284602088019460a01c16845215156139ca565b511680421061306c57505f612f708261399d565b5580612fc75750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b60010361301e57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b346128eb576101003660031901126128eb5762012106546130ab9033906001600160a01b03168114613a5e565b612a876130b736613a9e565b61416f565b346128eb5760203660031901126128eb5760043560038110156128eb576130ed6040916130e7613a86565b5061399d565b6001600160401b03825191613101836138ac565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b346128eb575f3660031901126128eb5762012106546001600160a01b031633148015613193575b61315a903390613a5e565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b0316331461314f565b346128eb575f3660031901126128eb5762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b346128eb5760403660031901126128eb5761320661375d565b61320e613802565b63ffffffff821691613234816001600160a01b0361322b866140ce565b51163314613a07565b825f526201210b60205260405f20906001600160601b03831690811561335b578254906001600160601b038260601c1661334857846040946132ac61333b937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361331897169182891115613a28565b6001600160401b036132de7f0000000000000000000000000000000000000000000000000000000000000000426139ed565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b346128eb5760203660031901126128eb576004356001600160401b0381168082036128eb5764ffffffffff60035416908181119182156133e7575b5050156133b8575060205f604051908152f35b61ffff16620100008110156133d35760209060050154612908565b634e487b7160e01b5f52603260045260245ffd5b620100009250906133f7916139fa565b101582806133a5565b346128eb5760203660031901126128eb576004356001600160401b0381116128eb57610d0561343560209236906004016137d2565b9061ffff6201210a5460101c1661344b81613e1f565b50838215918215613489575b50501561403e5750613467613e4c565b6201210a5463ffff00008260101b169063ffff00001916176201210a5561403e565b611000925090613498916139ed565b118387613457565b346128eb5760203660031901126128eb5760206134bb61375d565b63ffffffff5f911661100081106134d6575b50604051908152f35b6134e09150613e1f565b50826134cd565b346128eb5760203660031901126128eb5760043560038110156128eb57620121055461351f9033906001600160a01b03168114613975565b61353d816001600160a01b036135348261399d565b541615156139ca565b5f6135478261399d565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b346128eb575f3660031901126128eb57602062ffffff60035460781c16604051908152f35b346128eb5760206129086135a636613798565b91613918565b346128eb5760203660031901126128eb5763ffffffff6135ca61375d565b165f526201210b602052606060405f2060408051916135e88361387d565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b346128eb5760203660031901126128eb5761363d613731565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361371e5761ffff6201210a5460201c169061100061368683613e1f565b50146136ca575b60405161369b6040826138e3565b60018152602080820193903685378151156133d3576001600160a01b03909216909252602091610d0591613ea8565b90506136d4613e4c565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c6101008110156133d357620120050161800060f08460041b161b815417905561368d565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b03821682036128eb57565b602435906001600160a01b03821682036128eb57565b6004359063ffffffff821682036128eb57565b610104359063ffffffff821682036128eb57565b35906001600160401b03821682036128eb57565b60609060031901126128eb576004356001600160401b03811681036128eb57906024356001600160401b03811681036128eb579060443590565b9181601f840112156128eb578235916001600160401b0383116128eb576020808501948460051b0101116128eb57565b602435906001600160601b03821682036128eb57565b35906001600160601b03821682036128eb57565b9181601f840112156128eb578235916001600160401b0383116128eb57602083818601950101116128eb57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b0382111761389857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761389857604052565b61010081019081106001600160401b0382111761389857604052565b90601f801991011681019081106001600160401b0382111761389857604052565b80518210156133d35760209160051b010190565b90613972926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b487521660408501521660608301526080820152608081526121e960a0826138e3565b90565b1561397d5750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b60038110156139b6575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b156139d25750565b6307200c4f60e11b5f5260038110156139b65760045260245ffd5b9190820180921161288557565b9190820391821161288557565b15613a0f5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613a3257505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613a665750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613a93826138ac565b5f6020838281520152565b6101009060031901126128eb5760405190613ab8826138c7565b816004356001600160401b03811681036128eb5781526024356001600160401b03811681036128eb57602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b03811681036128eb5760c082015260e435906001600160601b03821682036128eb5760e00152565b15613b405750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b03821161288557565b8181029291811591840414171561288557565b6004356001600160401b03811681036128eb5790565b6024356001600160401b03811681036128eb5790565b91908260409103126128eb576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613c04575050565b633d42d25760e01b5f5260045260245260445ffd5b90613972926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef87521660408501521660608301526080820152608081526121e960a0826138e3565b6001600160401b03811161389857601f01601f191660200190565b929192613c9a82613c73565b91613ca860405193846138e3565b8294818452818301116128eb578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613898576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156133d35763ffffffff9062010005015491168160801c14613d7a5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613898576040525f60a0838281528260208201528260408201528260608201528260808201520152565b909392938483116128eb5784116128eb578101920390565b356001600160e01b0319811692919060048210613e04575050565b6001600160e01b031960049290920360031b82901b16169150565b8060041c6101008110156133d35760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff821691611000831015613e7f57600183018084116128855761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b15613e965750565b63664dff4f60e11b5f5260045260245ffd5b9091613eb382613e1f565b50613ecf611000613ec58651846139ed565b1115855190613e8e565b82600c1b83810461100014841517156128855763ffffffff91613ef1916139ed565b16905f5b8451811015613f73576001600160a01b03613f108287613904565b511615613f64576001906001600160a01b03613f2c8288613904565b5116613f3882866139ed565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b82541617905501613ef5565b639905827b60e01b5f5260045ffd5b509192909281518160041c906101008210156133d357613fa59060f08795949362012005019360041b161b82546139ed565b905560405190602082016020835281518091526020604084019201905f5b818110613ff65750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b0316845287955060209384019390920191600101613fc3565b6042906140236152ea565b906040519161190160f01b8352600283015260228201522090565b9092919081151582816140c1575b61405591613e8e565b6001600160401b038211613898578160051b93602085019261407a60405194856138e3565b835260208301948101903682116128eb57945b8186106140a1575050613972929350613ea8565b85356001600160a01b03811681036128eb5781526020958601950161408d565b611000811115915061404c565b906140d7613a86565b50815f526201210860205260405f2091604051926140f4846138ac565b546001600160a01b03811680855260a09190911c6020850152156141395761411e81600c1c613e1f565b90506141275750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b156141535750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614177613cc4565b6141818183615406565b506001600160401b03825116916141a6602083019364ffffffffff855116811461414b565b64ffffffffff82511664ffffffffff845116811115614308575064ffffffffff835116825260608201600162ffffff8251160162ffffff8111612885576142d460a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261426864ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f5160206159dc5f395f51905f525c6143405760015f5160206159dc5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9061438461435b613cc4565b64ffffffffff60206001600160401b036143758488615406565b9651169201511681111561414b565b565b61438e613cc4565b600435906001600160401b038216938483141591826128eb575164ffffffffff16851461446257611fff63ffffffff851694166120008110156133d35762010005015490848260801c14948561441e575b505083614407575b506128eb5750156143f55750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f9050806143e7565b909194506001810180911161288557614458907f000000000000000000000000000000000000000000000000000000000000000090613b79565b1015925f806143df565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156144c9575b604052156144a95750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166144e157823b15153d1516169061449e565b503d5f823e3d90fd5b6001600160a01b03909116908115613f6457602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b614557613cc4565b90600491610100833603126128eb576145e181604051614576816138c7565b61457f86613784565b815261458d60208701613784565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526145c660c08701613818565b60c08201526145d760e08701613818565b60e0820152615406565b9280356001600160401b038116928382036128eb576020015164ffffffffff16831115905061460e575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b03821161288557565b916001600160601b03821692831561335b577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff6020921693614685856140ce565b50845f526201210b835260405f206001600160601b036146a8838284541661461e565b166001600160601b0319825416179055600454906146d46001600160601b0360a01b918360a01c61461e565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b61472d57906147049161584c565b5060048110156139b65715918261471a57505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156147d3575b6040525f606052156144a95750565b9060018115166144e157823b15153d151616906147c4565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c0906040519161488081846138e3565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614b5b575b50895198604060208c01519b0151995b818310614af25750505001938492011491141690600781169081614add575b5050156128a857565b60031c3560f81c9060f8011b15165f80614ad4565b90919960209b8b519860018160031c356007831660ff031c16614b3a575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614ab5565b9698893514614b4f575b8835988d0196614b10565b600160ff1b9850614b44565b898214614c6f576060028a018a8091815b818110614b855750506060906020920304910190614a9c565b8091925051988960011c8452606082018360018c0182511491108b191616600114614c315784519060018160031c356007831660ff031c16614c06575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614b6c565b9791826060939284933514614c26575b6020810199919350359150614bc2565b50600160ff1b614c16565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614bfc565b614aa5565b6040519094919391926101c0614c8a81846138e3565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614f4f575b50895198604060208c01519b0151995b818310614ee65750505001938492011491141690600781169081614add575050156128a857565b90919960209b8b519860018160031c356007831660ff031c16614f2e575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614ebf565b9698893514614f43575b8835988d0196614f04565b600160ff1b9850614f38565b898214615063576060028a018a8091815b818110614f795750506060906020920304910190614ea6565b8091925051988960011c8452606082018360018c0182511491108b1916166001146150255784519060018160031c356007831660ff031c16614ffa575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614f60565b979182606093928493351461501a575b6020810199919350359150614fb6565b50600160ff1b61500a565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614ff0565b614eaf565b63ffffffff16615077816140ce565b9160208301926001600160601b03845116936001600160601b0383169485111561446257620271005a11156152db5761512b6150bd6001600160601b0383511685613b59565b835160405191976001600160601b03916001600160a01b03166150df846138ac565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b038616906001600160a01b0316633b9aca00808302908382041483151715612885575f91829160405190602082019263a9059cbb60e01b845260248301526044820152604481526151866064826138e3565b5190827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316620249f0f13d156152d4573d6151c881613c73565b906151d660405192836138e3565b81523d5f602083013e5b8161529c575b501561523857505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b80518015925082156152b1575b50505f6151e6565b81925090602091810103126128eb576020015180151581036128eb575f806152a9565b60606151e0565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806153dd575b15615345577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526153d760c0826138e3565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461531c565b919061541183614843565b9264ffffffffff81519251166001600160401b03831611159182615456575b50516001600160401b031690156154445750565b632d82261160e21b5f5260045260245ffd5b61ffff91925016620100008110156133d357600501548314906001600160401b03615430565b90600191828116615751575b60028116615721575b600481166156e9575b600881166156b1575b60108116615679575b60208116615641575b60408116615609575b608081166155d1575b6101008116615599575b6102008116615561575b6104008116615524575b610800166154ef57565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f5160206159bc5f395f51905f52910990565b915f5160206159bc5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e561080092099290506154e5565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206159bc5f395f51905f529109916154db565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206159bc5f395f51905f529109916154d1565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206159bc5f395f51905f529109916154c7565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206159bc5f395f51905f529109916154be565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206159bc5f395f51905f529109916154b5565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206159bc5f395f51905f529109916154ac565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206159bc5f395f51905f529109916154a3565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206159bc5f395f51905f5291099161549a565b91778d51ccce760304d0ec0300027603000000010000000000005f5160206159bc5f395f51905f52910991615491565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250615488565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615842577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761583a575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561582b57565b63399d2d9b60e01b5f5260045ffd5b5060a06157f1565b50505060c06157f1565b815191906041830361587c576158759250602082015190606060408401519301515f1a90615939565b9192909190565b50505f9160029190565b60ff811690601f82116158b557604051916158a26040846138e3565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b919091600483106128a857356007621fffe08260db1c169160f01c0160031c016004018092106128a857565b90610100608092600b6101f4fa60803d14161561590957565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d14161561590957565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116159b0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612ac6575f516001600160a01b038116156159a657905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 21472
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 21283
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 21229
      }
    ],
    "_challengeWindow": [
      {
        "length": 32,
        "start": 7677
      },
      {
        "length": 32,
        "start": 9702
      },
      {
        "length": 32,
        "start": 12985
      }
    ],
    "_datanetRegistry": [
      {
        "length": 32,
        "start": 9543
      },
      {
        "length": 32,
        "start": 13887
      }
    ],
    "_epochSeconds": [
      {
        "length": 32,
        "start": 5115
      },
      {
        "length": 32,
        "start": 7638
      },
      {
        "length": 32,
        "start": 9664
      },
      {
        "length": 32,
        "start": 17459
      }
    ],
    "_evaluator": [
      {
        "length": 32,
        "start": 4629
      },
      {
        "length": 32,
        "start": 9503
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 21362
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 21400
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 8214
      }
    ],
    "_roleDelay": [
      {
        "length": 32,
        "start": 6886
      },
      {
        "length": 32,
        "start": 9626
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 7132
      },
      {
        "length": 32,
        "start": 7928
      },
      {
        "length": 32,
        "start": 9062
      },
      {
        "length": 32,
        "start": 9466
      },
      {
        "length": 32,
        "start": 10319
      },
      {
        "length": 32,
        "start": 11935
      },
      {
        "length": 32,
        "start": 20875
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 850
      },
      {
        "length": 32,
        "start": 9585
      },
      {
        "length": 32,
        "start": 10655
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 8256
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
