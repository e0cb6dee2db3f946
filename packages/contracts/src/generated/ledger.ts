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
  "bytecode": "0x610240806040523461043c5761014081615e4080380380916100218285610440565b83398101031261043c576040519061014082016001600160401b038111838210176104285760405280516001600160a01b038116810361043c57825261006960208201610463565b906020830191825261007d60408201610463565b604084019081526060820151939091906001600160a01b038516850361043c5763ffffffff809260608301968752816100b860808301610463565b96608085019788526100cc60a08401610463565b9860a08601998a526100e060c08501610463565b9760c087019889526100f460e08601610477565b9260e0880193845261011e61012061010f6101008901610477565b976101008b0198895201610477565b976101208101988952604051610135604082610440565b600a815260208101906927b832b72632b233b2b960b11b82526040519161015d604084610440565b600183526020830191603160f81b835261017681610488565b6101205261018384610488565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ec60c082610440565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052905181166101c0529051919091166101e05290519190911661020052905191909116610220529051600480549183166001600160a01b03199283161790559151620121058054918316918416919091179055915162012106805491909316911617905561800062012005556201210a805461ffff191660011790556040516101008101908082106001600160401b0383111761042857610120916040525f81525f60208201525f60408201525f60608201525f60808201525f60c08201525f60e08201527fb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f60a0820152610100604051916a4f4c2f7265636f72642f3160a81b8352602083015e2060055560405161594c90816104f4823960805181615273015260a05181615330015260c0518161523d015260e051816152c2015261010051816152e801526101205181611f9c01526101405181611fc6015261016051818181611b6201528181611e7e015281816122ec01528181612480015281816127d501528181612e2501526150db01526101805181818161119b01526124a501526101a0518181816124cd01526135c501526101c051818181610352015281816124f7015261292501526101e051818181611a6c015261252001526102005181818161138101528181611d5c015281816125460152614383015261022051818181611d830152818161256c015261323f0152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761042857604052565b51906001600160a01b038216820361043c57565b519063ffffffff8216820361043c57565b601f8151116104b35760208151910151602082106104a4571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6101c06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146135aa5780630e5fc76d1461353257806315209ea61461351957806317219522146134f45780631aba73121461346d5780631f4d2b6f1461342657806326af1030146133865780632baf9b78146132f05780632cc2b2eb14613173578063392f5f641461312f5780633f4ba83a146130ae57806341d1fdfd146130425780634479d0ab14613004578063449fb59e14612e82578063483a4be214612aa95780634bcde60114612a575780634d2b7aac14612896578063501da9df146128755780636041245c146125955780636c70bee9146124615780636f9431f9146123fe5780637ecebe00146123c5578063829aca051461223f5780638456cb59146121d057806384966c5b1461207e57806384b0196e14611f8257806388a17bde14611f285780638c1775c814611e1c5780638dcd1aab14611c775780638f7dcfa314611c38578063a4a6039414611bfb578063a7ea886914611b99578063b05da26314611b02578063bb9e2543146119eb578063c19d93fb1461195d578063d0322fbf14610cac578063d3df357914610c1e578063dae58da814610bf6578063db7e516714610495578063e62ec03b1461044b578063f0ff5f0b146102c35763f723b4d0146101e9575f80fd5b346102c05760203660031901126102c0576102026136e3565b61025163ffffffff8216918284526201210860205261022f8160018060a01b03604087205416331461398d565b8284526201210b6020526001600160601b03604085205460601c161515613abe565b8082526201210b6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102c0573660031901610120811261044757610100136102c057610104356001600160401b038111610447576102ff9036906004016137b2565b60ff60035460b01c1661043857604061031661449f565b9261033184610323613b12565b61032b613b28565b90613b9f565b61034e8351948593849363d36986ef60e01b855260048501613b54565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561042d57839084926103fb575b508115801590816103b8575b50916103a8916103b59493613b81565b6103b0613b12565b61473b565b80f35b905060038202828104600314831517156103e7578360011b9184830460021417156103e75710156103a8610398565b634e487b7160e01b86526011600452602486fd5b905061041f915060403d604011610426575b6104178183613869565b810190613b3e565b905f61038c565b503d61040d565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102c05760203660031901126102c05760209063ffffffff61046d6136e3565b166110008110610483575b506040519015158152f35b61048d9150613d6f565b90505f610478565b50346102c05736600319016101a0811261044757610100136102c057610104356001600160401b038111610447576104d19036906004016137b2565b610124929192356001600160401b038111610bf2576104f49036906004016137b2565b610144929192356001600160401b038111610bee576105179036906004016137b2565b906101405292610164356001600160401b038111610bea5761053d9036906004016137b2565b906101005293610184356001600160401b038111610be6576105639036906004016137b2565b90610160529461057161426a565b60ff60035460b01c16610bd75761058f61058a36613a24565b61429f565b908515159081610bcb575b81610bbf575b81610bb4575b81610ba9575b5015610b9a575f51602061590c5f395f51905f529060405160208101916a4f4c2f636c61696d732f3160a81b83526040820152868a60608301376106036060828981018c838201520301601f198101835282613869565b51902091604051610637604082602081019487865280610140518484013781018c838201520301601f198101835282613869565b519020066101205260405160e05260a060e0510160e05181106001600160401b03821117610b86576040528560e0515285602060e051015285604060e051015285606060e051015285608060e051015285610180528661018052604051918460021b830160608560071c0281019060a08660071c0282016040528460e05152604060e0510152606060e0510152869260019160016101a0525f1989955b888c0161018051106109a5575050505050508160071c03610996576101a051602060e051015260071c608060e0510152826101a051156109875760208160c08260e051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f51602061590c5f395f51905f5260a082015260055afa156102c05780515f1991606060e0510151608060e05101519060a082029180830460a0149015171561092d57906107a391613973565b60808101809111610973579695909693808701978160021b60e0515101925b839989811461084e575f51602061590c5f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c878103610832575b50905f51602061590c5f395f51905f52828180948b51088a526001600160601b03873560801c16900990089892986107c2565b609f199098019796505f51602061590c5f395f51905f526107ff565b50889088604060e0510151608060e05101518261086e8161016051615814565b03610964579061088392916101605191614bc4565b5060a4350361095557606060e0510151906108bb6040518093610180820160405260806101405181840137608060e051015190615868565b61010082019182811161094157906108d7836108e69493615840565b610100519161012051906156c9565b815b8381106109035782805f51602061592c5f395f51905f525d80f35b610920818301356001600160601b038160801c169060e01c614fb8565b60108101809111156108e8575b634e487b7160e01b83526011600452602483fd5b634e487b7160e01b85526011600452602485fd5b63186ddbdf60e01b8352600483fd5b63b3ad608d60e01b8652600486fd5b634e487b7160e01b82526011600452602482fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8452600484fd5b610180513560e01c101580610b77575b15610b6857610180513560e01c60018101908110610a7157610180513560ec1c828103610a99575b506109f2610fff610180513560e01c166153cc565b5f51602061590c5f395f51905f52035f51602061590c5f395f51905f528111610a85575f51602061590c5f395f51905f526040818093610120510896878152826101a0518a09602082015201968189069009946101a051096101a052601061018051016101805111610a715760106101805101610180529392936106d4565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8c52601160045260248cfd5b9150600788901c871015610b5957865f198114610a855760010196604060e051015181606081020460601482151715610b4557610ada906060830290613973565b90606060e051015160a082029082820460a01483151715610b3157918e6080610b068194604096613973565b9260071b8901833782820152621ffffe610180513560eb1c168452209182602082015201525f6109dd565b634e487b7160e01b8f52601160045260248ffd5b634e487b7160e01b8d52601160045260248dfd5b639bdd0c5b60e01b8b5260048bfd5b639bdd0c5b60e01b8a5260048afd5b50610180513560f81c156109b5565b634e487b7160e01b87526041600452602487fd5b639bdd0c5b60e01b8752600487fd5b60309150145f6105ac565b6080841491506105a6565b607f86161591506105a0565b600f871615915061059a565b6313d0ff5960e31b8752600487fd5b8680fd5b8580fd5b8480fd5b8280fd5b50346102c057806003193601126102c057602064ffffffffff60035460281c16604051908152f35b50346102c05760403660031901126102c057610c386136e3565b6024356001600160401b038111610bf25791610c5d63ffffffff933690600401613758565b93909216908181526201210960205260018060a01b036040822054163303610c9a576020610c8c858585613f8e565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b50346102c05760203660031901126102c0576004356001600160401b03811161044757610cdd9036906004016137b2565b9091610ce7613c4a565b600454939091906001600160a01b038516330361194a5760a083015161193b5764ffffffffff60408401511643111561192c5760fe84111561191d5760405191610d308361384d565b8060608401528060808401528060a0840152813560c01c8352600882013560c01c60208401526080601083016040850137609082013560a01c60c0840152609c82013560a01c60e0840152610d8483614793565b946001600160401b0384511685519064ffffffffff82161490816118e7575b506001600160401b0385511690156118d557506201000064ffffffffff8060018189511601168160208901511690031610156118c657610de1613d17565b50610dea613d17565b60c0528060ca116104475760c883013560f01c60c051528060ce116104475760ca83019563ffffffff6004973560e01c16606060c051015260c05151610102810290808204610102149015171561170b578060fe0160fe1161170b5760c05160600151610e599160fe01613973565b938785018086116118805783106118b857848101356007621fffe08260db1c169160f01c0160031c018801610e8e8187613973565b84106118aa57610e9e9086613973565b9460c051511515806118a1575b156118935790610ecb610ec18786948585613d57565b9590978184613d57565b92909360fe8301602060c0510152604089015260c811610bee5760a801356060870152610efa91369190613c14565b602081519101206080850152600164ffffffffff8651160164ffffffffff811161173f5764ffffffffff16845262ffffff606086015116602085015260c0515180610102810204610102148115171561173f5760c05160600151610f619161010202613973565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e0880152610100870137610100018420936101008101811161170b5760c05151806101028102046101021481151715611880579061010061010261100f93029101613973565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b038616860361186d5761108b9086600196959493961b90613980565b92889089956101008201905b88881061176057505050505050505050906110bd91608060c051015160c0515190614bc4565b9060a0850151036117525760a08401525f51602061590c5f395f51905f526040516020810190848252602081526110f5604082613869565b51902060c051519491900692906001600160ff1b038516850361173f578460011b604201948560421161170b5761114361113587604060c0510151613980565b96606060c051015190613973565b95600182019182811161172c576001600160fb1b038316830361172c575f51602061590c5f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d14161561171e5784519460208101811161170b5760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a05110156112bf578f515f51602061590c5f395f51905f528d6080805101519d80608080510152099d823560f01c6001166112935781019b611286575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b61121c565b9d909d019c61010261125e565b9b919a988101989091156112af5760209161010291019a611266565b9998602091610102910199611266565b50888d8f8a908f9798999a8089036116f6575060a01c8082116116e157508183116116d4576001600160601b031660c08801526112fc9190613980565b6001600160601b0381116116be576001600160601b031660e086015260c0515160a060c051015190600181116115f2575b5060c05160200151602f198101939084116115df57905f51602061590c5f395f51905f5261135e94939206906156c9565b61136783614793565b9361ffff845116620100008110156115cc578590600501557f000000000000000000000000000000000000000000000000000000000000000080156115b957420490608083015163ffffffff811663ffffffff841603611530575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936114c68464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561145f64ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156115a65750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a06113c2565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116116ab5760a0820190818311611698575f1981019081116116985760ff1984019161017f1985018310611685579161163e9160809493615868565b61017f1983015e607f19810161017f1982011161167257611668607f19820161017f198301615840565b607f19018861132d565b634e487b7160e01b885260118752602488fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b8035938460f01c9061010060028401863781101580611862575b15611854576001810180821161183e57611797909560f11c613d6f565b9190848611611827576117aa8587615840565b8060081c8a5360018a015386526080842060208701526080832060408701526080808501885e60808701526101028101809111611813579360608101809111611813579460a0810180911161181357956002810180911161181357600190970196959493611097565b8f8c6011602492634e487b7160e01b835252fd5b5050508f8c6011602492634e487b7160e01b835252fd5b50508f8c6011602492634e487b7160e01b835252fd5b5062b83ef760e81b8c528f8cfd5b50612000811061177a565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b63777f0d1760e11b85528885fd5b50858411610eab565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156119095761ffff87911660050154145f610da3565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102c057806003193601126102c05761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102c05760403660031901126102c057600435600381101561044757611a116136cd565b6201210554611a2c9033906001600160a01b031681146138fb565b6001600160a01b03168015611af35760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611a917f000000000000000000000000000000000000000000000000000000000000000042613973565b168251611a9d81613832565b82815260208101828152611ab087613923565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102c05760403660031901126102c0576001600160601b03611b246136e3565b611b40611b2f613788565b91611b3861426a565b82339161458e565b16633b9aca00810290808204633b9aca00149015171561097357611b869030337f00000000000000000000000000000000000000000000000000000000000000006146d2565b805f51602061592c5f395f51905f525d80f35b50346102c05760203660031901126102c0576004356001600160401b03811161044757602091611bd0610c8c923690600401613758565b916040611bdb613d9c565b808352620121098752912080546001600160a01b03191633179055613f8e565b50346102c05760203660031901126102c05760406001600160401b03611c27611c226136e3565b613cd3565b835191831682529091166020820152f35b50346102c057806003193601126102c05760035461ffff81166201000081101561190957604092506005015464ffffffffff8351921682526020820152f35b50346102c0573660031901610120811261044757610100136102c057611c9b6136f6565b60ff60035460b01c1661193b57611cb061449f565b90611cb9613c4a565b608081015163ffffffff808416939291168303611dec5764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611d13613b28565b60401b169063ffffffff60801b9060801b16176001600160401b03611d36613b12565b161714611d41613b12565b9015611dce57506001810180911161092d57611d81611da8917f000000000000000000000000000000000000000000000000000000000000000090613aff565b7f000000000000000000000000000000000000000000000000000000000000000090613973565b804210611dbc57506103b5906103b0613b12565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611e085762010005015490611cfa565b634e487b7160e01b85526032600452602485fd5b50346102c05760c03660031901126102c057611e366136e3565b611e3e613788565b906064359160ff8316809303611f2457611e626001600160601b0392611b3861426a565b16633b9aca00810290808204633b9aca00149015171561092d577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610bf257829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1611f0f575b5050611b8691309033906146d2565b81611f1991613869565b610bf257825f611f00565b8380fd5b50346102c057806003193601126102c0576060604051611f4781613803565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102c057806003193601126102c05761202290611fc07f00000000000000000000000000000000000000000000000000000000000000006157d6565b90611fea7f00000000000000000000000000000000000000000000000000000000000000006157d6565b90602061203060405193611ffe8386613869565b8385525f368137604051968796600f60f81b885260e08589015260e08801906137df565b9086820360408801526137df565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061206757505050500390f35b835185528695509381019392810192600101612058565b50346102c05760803660031901126102c0576120986136e3565b906120a16136cd565b604435926064356001600160401b038111611f24576120c49036906004016137b2565b85919542116121bc5763ffffffff8316958686526201210860205260018060a01b036040872054169283156121a85783929161217761217f92612185968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a0815261216f60c082613869565b519020613f68565b923691613c14565b91614642565b1561219457906103b59161443a565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102c057806003193601126102c05762012106546121fc9033906001600160a01b031681146139e4565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102c0576101203660031901126102c05761225a6136e3565b612262613788565b90604435906001600160a01b03821690818303610bee5760c4359260ff8416809403610bea5761229b9061229461426a565b858361458e565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a4356060820152606081526122d7608082613869565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca0014901517156103e7579085939291813b15610bee578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af180156123b8576123a857805f51602061592c5f395f51905f525d80f35b6123b191613869565b5f81611b86565b50604051903d90823e3d90fd5b50346102c05760203660031901126102c0576020906040906001600160a01b036123ed6136b7565b168152600283522054604051908152f35b50346102c05760203660031901126102c0576040809163ffffffff6124216136e3565b1681526201210860205220602082519161243a83613832565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102c057806003193601126102c057604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b346128715736600319016101a081126128715761010013612871576125b86136f6565b610124356001600160601b03811680820361287157610144356001600160401b038111612871576125ed9036906004016137b2565b929091610164356001600160401b038111612871576126109036906004016137b2565b939094610184356001600160401b038111612871576126339036906004016137b2565b979061263d61426a565b60ff60035460b01c166128625761265661058a36613a24565b5063ffffffff8216986126688a61401e565b9760208901946001600160601b03865116808911156128485750608014908161283d575b501561281f57608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff168015908504600214171561280b57604051938452806020850152604084015260608301604052816126eb8183615814565b0361282e576126f9926147b8565b5060a4350361281f576001600160601b039661272f948894612721610fff61272795166153cc565b906156c9565b511682613adf565b5f858152620121086020526040902080546001600160a01b031660a084901b6001600160a01b031916179055938251604080516001600160601b03808916825290941660208501526001600160a01b0391909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91819081010390a3516001600160a01b031691633b9aca00911681810291811591830414171561280b576127f9917f00000000000000000000000000000000000000000000000000000000000000006143b9565b5f5f51602061592c5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b61268c565b888d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b3461287157602061288e6128883661371e565b91613b9f565b604051908152f35b3461287157366003190161022081126128715761010013612871576101003661010319011261287157610204356001600160401b038111612871576128e160409136906004016137b2565b91906129046128ee61449f565b6128f6613b12565b6128fe613b28565b9061389e565b6129218351948593849363d36986ef60e01b855260048501613b54565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612a4c575f915f91612a2b575b5080151580612a0f575b9161297292613b81565b60405161297e8161384d565b610104356001600160401b0381168103612871578152610124356001600160401b03811681036128715760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b03811681036128715760c08201526101e435906001600160601b038216820361287157612a0d9160e08201526140bf565b005b5060038202918083046003148115171561280b57918110612968565b9050612a46915060403d604011610426576104178183613869565b8261295e565b6040513d5f823e3d90fd5b3461287157604036600319011261287157612a0d612a736136e3565b612a7b6136cd565b9063ffffffff81165f5262012108602052612aa48160018060a01b0360405f205416331461398d565b61443a565b346128715736600319016101c08112612871576101001361287157612acc6136f6565b610124359063ffffffff82168083036128715761014435916001600160601b0383169081840361287157610164356001600160401b03811161287157612b169036906004016137b2565b959091610184356001600160401b03811161287157612b399036906004016137b2565b9790916101a4356001600160401b03811161287157612b5c9036906004016137b2565b9890612b6661426a565b6003549960ff8b60b01c1661286257612b8161058a36613a24565b50612b8b8a61401e565b9b8a5f526201210b60205260405f209560405196612ba888613803565b54956001600160601b03871688526001600160601b038760601c1696612be18b60208b0199808b5260408c019360c01c84521515613abe565b6001600160401b03815116804210612e705750608092916001600160401b03612c0c925116906142d6565b149081612e65575b501561281f57608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff168015908504600214171561280b576001840180941161280b5760405193845280602085015260408401526060830160405281612c7e8183615814565b0361282e57612c8c926147b8565b5060a4350361281f5786612cb76001600160601b0395612da799612d3099612721610fff8b166153cc565b8351851690811115612e5b578491612cce91613adf565b915b511690838116821015612e5157509687935b612d146004549286612cf7818660a01c613adf565b9387875116926001600160401b038987169160b81c1611156139ae565b6001600160a01b0390911690831660a01b176004555116613adf565b6001600160601b0360405191612d4583613803565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612e02575f5f51602061592c5f395f51905f525d005b516001600160a01b031691633b9aca0082810292830414171561280b57612e49917f00000000000000000000000000000000000000000000000000000000000000006143b9565b8080806127f9565b9050968793612ce2565b5050825f91612cd0565b60309150148d612c14565b63518afd8160e11b5f5260045260245ffd5b3461287157602036600319011261287157600435600381101561287157612ea881613923565b906001600160401b0360405192612ebe84613832565b54612ee28360018060a01b03831680875284602088019460a01c1684521515613950565b5116804210612ff257505f612ef682613923565b5580612f4d5750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b600103612fa457516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612871576101003660031901126128715762012106546130319033906001600160a01b031681146139e4565b612a0d61303d36613a24565b6140bf565b346128715760203660031901126128715760043560038110156128715761307360409161306d613a0c565b50613923565b6001600160401b0382519161308783613832565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612871575f3660031901126128715762012106546001600160a01b031633148015613119575b6130e09033906139e4565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b031633146130d5565b34612871575f3660031901126128715762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b346128715760403660031901126128715761318c6136e3565b613194613788565b63ffffffff8216916131ba816001600160a01b036131b18661401e565b5116331461398d565b825f526201210b60205260405f20906001600160601b0383169081156132e1578254906001600160601b038260601c166132ce57846040946132326132c1937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361329e971691828911156139ae565b6001600160401b036132647f000000000000000000000000000000000000000000000000000000000000000042613973565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612871576020366003190112612871576004356001600160401b0381168082036128715764ffffffffff600354169081811191821561336d575b50501561333e575060205f604051908152f35b61ffff1662010000811015613359576020906005015461288e565b634e487b7160e01b5f52603260045260245ffd5b6201000092509061337d91613980565b1015828061332b565b34612871576020366003190112612871576004356001600160401b03811161287157610c8c6133bb6020923690600401613758565b9061ffff6201210a5460101c166133d181613d6f565b5083821591821561340f575b505015613f8e57506133ed613d9c565b6201210a5463ffff00008260101b169063ffff00001916176201210a55613f8e565b61100092509061341e91613973565b1183876133dd565b346128715760203660031901126128715760206134416136e3565b63ffffffff5f9116611000811061345c575b50604051908152f35b6134669150613d6f565b5082613453565b346128715760203660031901126128715760043560038110156128715762012105546134a59033906001600160a01b031681146138fb565b6134c3816001600160a01b036134ba82613923565b54161515613950565b5f6134cd82613923565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612871575f36600319011261287157602062ffffff60035460781c16604051908152f35b3461287157602061288e61352c3661371e565b9161389e565b346128715760203660031901126128715763ffffffff6135506136e3565b165f526201210b602052606060405f20604080519161356e83613803565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612871576020366003190112612871576135c36136b7565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036136a45761ffff6201210a5460201c169061100061360c83613d6f565b5014613650575b604051613621604082613869565b6001815260208082019390368537815115613359576001600160a01b03909216909252602091610c8c91613df8565b905061365a613d9c565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c61010081101561335957620120050161800060f08460041b161b8154179055613613565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b038216820361287157565b602435906001600160a01b038216820361287157565b6004359063ffffffff8216820361287157565b610104359063ffffffff8216820361287157565b35906001600160401b038216820361287157565b6060906003190112612871576004356001600160401b038116810361287157906024356001600160401b0381168103612871579060443590565b9181601f84011215612871578235916001600160401b038311612871576020808501948460051b01011161287157565b602435906001600160601b038216820361287157565b35906001600160601b038216820361287157565b9181601f84011215612871578235916001600160401b038311612871576020838186019501011161287157565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b0382111761381e57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761381e57604052565b61010081019081106001600160401b0382111761381e57604052565b90601f801991011681019081106001600160401b0382111761381e57604052565b80518210156133595760209160051b010190565b906138f8926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b4875216604085015216606083015260808201526080815261216f60a082613869565b90565b156139035750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b600381101561393c575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b156139585750565b6307200c4f60e11b5f52600381101561393c5760045260245ffd5b9190820180921161280b57565b9190820391821161280b57565b156139955750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b156139b857505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b156139ec5750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613a1982613832565b5f6020838281520152565b6101009060031901126128715760405190613a3e8261384d565b816004356001600160401b03811681036128715781526024356001600160401b038116810361287157602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b03811681036128715760c082015260e435906001600160601b03821682036128715760e00152565b15613ac65750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b03821161280b57565b8181029291811591840414171561280b57565b6004356001600160401b03811681036128715790565b6024356001600160401b03811681036128715790565b9190826040910312612871576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613b8a575050565b633d42d25760e01b5f5260045260245260445ffd5b906138f8926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef875216604085015216606083015260808201526080815261216f60a082613869565b6001600160401b03811161381e57601f01601f191660200190565b929192613c2082613bf9565b91613c2e6040519384613869565b829481845281830111612871578281602093845f960137010152565b6040519060e082018281106001600160401b0382111761381e576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156133595763ffffffff9062010005015491168160801c14613d005750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b0382111761381e576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90939293848311612871578411612871578101920390565b8060041c6101008110156133595760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff821691611000831015613dcf576001830180841161280b5761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b15613de65750565b63664dff4f60e11b5f5260045260245ffd5b9091613e0382613d6f565b50613e1f611000613e15865184613973565b1115855190613dde565b82600c1b838104611000148415171561280b5763ffffffff91613e4191613973565b16905f5b8451811015613ec3576001600160a01b03613e60828761388a565b511615613eb4576001906001600160a01b03613e7c828861388a565b5116613e888286613973565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b82541617905501613e45565b639905827b60e01b5f5260045ffd5b509192909281518160041c9061010082101561335957613ef59060f08795949362012005019360041b161b8254613973565b905560405190602082016020835281518091526020604084019201905f5b818110613f465750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b0316845287955060209384019390920191600101613f13565b604290613f7361523a565b906040519161190160f01b8352600283015260228201522090565b909291908115158281614011575b613fa591613dde565b6001600160401b03821161381e578160051b936020850192613fca6040519485613869565b8352602083019481019036821161287157945b818610613ff15750506138f8929350613df8565b85356001600160a01b038116810361287157815260209586019501613fdd565b6110008111159150613f9c565b90614027613a0c565b50815f526201210860205260405f20916040519261404484613832565b546001600160a01b03811680855260a09190911c6020850152156140895761406e81600c1c613d6f565b90506140775750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b156140a35750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b6140c7613c4a565b6140d18183615356565b506001600160401b03825116916140f6602083019364ffffffffff855116811461409b565b64ffffffffff82511664ffffffffff845116811115614258575064ffffffffff835116825260608201600162ffffff8251160162ffffff811161280b5761422460a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c08301526141b864ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f51602061592c5f395f51905f525c6142905760015f51602061592c5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b906142d46142ab613c4a565b64ffffffffff60206001600160401b036142c58488615356565b9651169201511681111561409b565b565b6142de613c4a565b600435906001600160401b03821693848314159182612871575164ffffffffff1685146143b257611fff63ffffffff851694166120008110156133595762010005015490848260801c14948561436e575b505083614357575b506128715750156143455750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f905080614337565b909194506001810180911161280b576143a8907f000000000000000000000000000000000000000000000000000000000000000090613aff565b1015925f8061432f565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614419575b604052156143f95750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661443157823b15153d151616906143ee565b503d5f823e3d90fd5b6001600160a01b03909116908115613eb457602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b6144a7613c4a565b906004916101008336031261287157614531816040516144c68161384d565b6144cf8661370a565b81526144dd6020870161370a565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a082015261451660c0870161379e565b60c082015261452760e0870161379e565b60e0820152615356565b9280356001600160401b03811692838203612871576020015164ffffffffff16831115905061455e575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b03821161280b57565b916001600160601b0382169283156132e1577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff60209216936145d58561401e565b50845f526201210b835260405f206001600160601b036145f8838284541661456e565b166001600160601b0319825416179055600454906146246001600160601b0360a01b918360a01c61456e565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b61467d57906146549161579c565b50600481101561393c5715918261466a57505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614723575b6040525f606052156143f95750565b90600181151661443157823b15153d15161690614714565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c090604051916147d08184613869565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614aab575b50895198604060208c01519b0151995b818310614a425750505001938492011491141690600781169081614a2d575b50501561282e57565b60031c3560f81c9060f8011b15165f80614a24565b90919960209b8b519860018160031c356007831660ff031c16614a8a575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614a05565b9698893514614a9f575b8835988d0196614a60565b600160ff1b9850614a94565b898214614bbf576060028a018a8091815b818110614ad557505060609060209203049101906149ec565b8091925051988960011c8452606082018360018c0182511491108b191616600114614b815784519060018160031c356007831660ff031c16614b56575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614abc565b9791826060939284933514614b76575b6020810199919350359150614b12565b50600160ff1b614b66565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614b4c565b6149f5565b6040519094919391926101c0614bda8184613869565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614e9f575b50895198604060208c01519b0151995b818310614e365750505001938492011491141690600781169081614a2d5750501561282e57565b90919960209b8b519860018160031c356007831660ff031c16614e7e575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614e0f565b9698893514614e93575b8835988d0196614e54565b600160ff1b9850614e88565b898214614fb3576060028a018a8091815b818110614ec95750506060906020920304910190614df6565b8091925051988960011c8452606082018360018c0182511491108b191616600114614f755784519060018160031c356007831660ff031c16614f4a575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614eb0565b9791826060939284933514614f6a575b6020810199919350359150614f06565b50600160ff1b614f5a565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614f40565b614dff565b63ffffffff16614fc78161401e565b9160208301926001600160601b03845116936001600160601b038316948511156143b257620271005a111561522b5761507b61500d6001600160601b0383511685613adf565b835160405191976001600160601b03916001600160a01b031661502f84613832565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b038616906001600160a01b0316633b9aca0080830290838204148315171561280b575f91829160405190602082019263a9059cbb60e01b845260248301526044820152604481526150d6606482613869565b5190827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316620249f0f13d15615224573d61511881613bf9565b906151266040519283613869565b81523d5f602083013e5b816151ec575b501561518857505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b8051801592508215615201575b50505f615136565b819250906020918101031261287157602001518015158103612871575f806151f9565b6060615130565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148061532d575b15615295577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261532760c082613869565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461526c565b919061536183614793565b9264ffffffffff81519251166001600160401b038316111591826153a6575b50516001600160401b031690156153945750565b632d82261160e21b5f5260045260245ffd5b61ffff919250166201000081101561335957600501548314906001600160401b03615380565b906001918281166156a1575b60028116615671575b60048116615639575b60088116615601575b601081166155c9575b60208116615591575b60408116615559575b60808116615521575b61010081166154e9575b61020081166154b1575b6104008116615474575b6108001661543f57565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f51602061590c5f395f51905f52910990565b915f51602061590c5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050615435565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f51602061590c5f395f51905f5291099161542b565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f51602061590c5f395f51905f52910991615421565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f51602061590c5f395f51905f52910991615417565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f51602061590c5f395f51905f5291099161540e565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f51602061590c5f395f51905f52910991615405565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f51602061590c5f395f51905f529109916153fc565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f51602061590c5f395f51905f529109916153f3565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f51602061590c5f395f51905f529109916153ea565b91778d51ccce760304d0ec0300027603000000010000000000005f51602061590c5f395f51905f529109916153e1565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000092506153d8565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615792577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761578a575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561577b57565b63399d2d9b60e01b5f5260045ffd5b5060a0615741565b50505060c0615741565b81519190604183036157cc576157c59250602082015190606060408401519301515f1a90615889565b9192909190565b50505f9160029190565b60ff811690601f821161580557604051916157f2604084613869565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190916004831061282e57356007621fffe08260db1c169160f01c0160031c0160040180921061282e57565b90610100608092600b6101f4fa60803d14161561585957565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d14161561585957565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615900579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612a4c575f516001600160a01b038116156158f657905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x6101c06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146135aa5780630e5fc76d1461353257806315209ea61461351957806317219522146134f45780631aba73121461346d5780631f4d2b6f1461342657806326af1030146133865780632baf9b78146132f05780632cc2b2eb14613173578063392f5f641461312f5780633f4ba83a146130ae57806341d1fdfd146130425780634479d0ab14613004578063449fb59e14612e82578063483a4be214612aa95780634bcde60114612a575780634d2b7aac14612896578063501da9df146128755780636041245c146125955780636c70bee9146124615780636f9431f9146123fe5780637ecebe00146123c5578063829aca051461223f5780638456cb59146121d057806384966c5b1461207e57806384b0196e14611f8257806388a17bde14611f285780638c1775c814611e1c5780638dcd1aab14611c775780638f7dcfa314611c38578063a4a6039414611bfb578063a7ea886914611b99578063b05da26314611b02578063bb9e2543146119eb578063c19d93fb1461195d578063d0322fbf14610cac578063d3df357914610c1e578063dae58da814610bf6578063db7e516714610495578063e62ec03b1461044b578063f0ff5f0b146102c35763f723b4d0146101e9575f80fd5b346102c05760203660031901126102c0576102026136e3565b61025163ffffffff8216918284526201210860205261022f8160018060a01b03604087205416331461398d565b8284526201210b6020526001600160601b03604085205460601c161515613abe565b8082526201210b6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102c0573660031901610120811261044757610100136102c057610104356001600160401b038111610447576102ff9036906004016137b2565b60ff60035460b01c1661043857604061031661449f565b9261033184610323613b12565b61032b613b28565b90613b9f565b61034e8351948593849363d36986ef60e01b855260048501613b54565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561042d57839084926103fb575b508115801590816103b8575b50916103a8916103b59493613b81565b6103b0613b12565b61473b565b80f35b905060038202828104600314831517156103e7578360011b9184830460021417156103e75710156103a8610398565b634e487b7160e01b86526011600452602486fd5b905061041f915060403d604011610426575b6104178183613869565b810190613b3e565b905f61038c565b503d61040d565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102c05760203660031901126102c05760209063ffffffff61046d6136e3565b166110008110610483575b506040519015158152f35b61048d9150613d6f565b90505f610478565b50346102c05736600319016101a0811261044757610100136102c057610104356001600160401b038111610447576104d19036906004016137b2565b610124929192356001600160401b038111610bf2576104f49036906004016137b2565b610144929192356001600160401b038111610bee576105179036906004016137b2565b906101405292610164356001600160401b038111610bea5761053d9036906004016137b2565b906101005293610184356001600160401b038111610be6576105639036906004016137b2565b90610160529461057161426a565b60ff60035460b01c16610bd75761058f61058a36613a24565b61429f565b908515159081610bcb575b81610bbf575b81610bb4575b81610ba9575b5015610b9a575f51602061590c5f395f51905f529060405160208101916a4f4c2f636c61696d732f3160a81b83526040820152868a60608301376106036060828981018c838201520301601f198101835282613869565b51902091604051610637604082602081019487865280610140518484013781018c838201520301601f198101835282613869565b519020066101205260405160e05260a060e0510160e05181106001600160401b03821117610b86576040528560e0515285602060e051015285604060e051015285606060e051015285608060e051015285610180528661018052604051918460021b830160608560071c0281019060a08660071c0282016040528460e05152604060e0510152606060e0510152869260019160016101a0525f1989955b888c0161018051106109a5575050505050508160071c03610996576101a051602060e051015260071c608060e0510152826101a051156109875760208160c08260e051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f51602061590c5f395f51905f5260a082015260055afa156102c05780515f1991606060e0510151608060e05101519060a082029180830460a0149015171561092d57906107a391613973565b60808101809111610973579695909693808701978160021b60e0515101925b839989811461084e575f51602061590c5f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c878103610832575b50905f51602061590c5f395f51905f52828180948b51088a526001600160601b03873560801c16900990089892986107c2565b609f199098019796505f51602061590c5f395f51905f526107ff565b50889088604060e0510151608060e05101518261086e8161016051615814565b03610964579061088392916101605191614bc4565b5060a4350361095557606060e0510151906108bb6040518093610180820160405260806101405181840137608060e051015190615868565b61010082019182811161094157906108d7836108e69493615840565b610100519161012051906156c9565b815b8381106109035782805f51602061592c5f395f51905f525d80f35b610920818301356001600160601b038160801c169060e01c614fb8565b60108101809111156108e8575b634e487b7160e01b83526011600452602483fd5b634e487b7160e01b85526011600452602485fd5b63186ddbdf60e01b8352600483fd5b63b3ad608d60e01b8652600486fd5b634e487b7160e01b82526011600452602482fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8452600484fd5b610180513560e01c101580610b77575b15610b6857610180513560e01c60018101908110610a7157610180513560ec1c828103610a99575b506109f2610fff610180513560e01c166153cc565b5f51602061590c5f395f51905f52035f51602061590c5f395f51905f528111610a85575f51602061590c5f395f51905f526040818093610120510896878152826101a0518a09602082015201968189069009946101a051096101a052601061018051016101805111610a715760106101805101610180529392936106d4565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8c52601160045260248cfd5b9150600788901c871015610b5957865f198114610a855760010196604060e051015181606081020460601482151715610b4557610ada906060830290613973565b90606060e051015160a082029082820460a01483151715610b3157918e6080610b068194604096613973565b9260071b8901833782820152621ffffe610180513560eb1c168452209182602082015201525f6109dd565b634e487b7160e01b8f52601160045260248ffd5b634e487b7160e01b8d52601160045260248dfd5b639bdd0c5b60e01b8b5260048bfd5b639bdd0c5b60e01b8a5260048afd5b50610180513560f81c156109b5565b634e487b7160e01b87526041600452602487fd5b639bdd0c5b60e01b8752600487fd5b60309150145f6105ac565b6080841491506105a6565b607f86161591506105a0565b600f871615915061059a565b6313d0ff5960e31b8752600487fd5b8680fd5b8580fd5b8480fd5b8280fd5b50346102c057806003193601126102c057602064ffffffffff60035460281c16604051908152f35b50346102c05760403660031901126102c057610c386136e3565b6024356001600160401b038111610bf25791610c5d63ffffffff933690600401613758565b93909216908181526201210960205260018060a01b036040822054163303610c9a576020610c8c858585613f8e565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b50346102c05760203660031901126102c0576004356001600160401b03811161044757610cdd9036906004016137b2565b9091610ce7613c4a565b600454939091906001600160a01b038516330361194a5760a083015161193b5764ffffffffff60408401511643111561192c5760fe84111561191d5760405191610d308361384d565b8060608401528060808401528060a0840152813560c01c8352600882013560c01c60208401526080601083016040850137609082013560a01c60c0840152609c82013560a01c60e0840152610d8483614793565b946001600160401b0384511685519064ffffffffff82161490816118e7575b506001600160401b0385511690156118d557506201000064ffffffffff8060018189511601168160208901511690031610156118c657610de1613d17565b50610dea613d17565b60c0528060ca116104475760c883013560f01c60c051528060ce116104475760ca83019563ffffffff6004973560e01c16606060c051015260c05151610102810290808204610102149015171561170b578060fe0160fe1161170b5760c05160600151610e599160fe01613973565b938785018086116118805783106118b857848101356007621fffe08260db1c169160f01c0160031c018801610e8e8187613973565b84106118aa57610e9e9086613973565b9460c051511515806118a1575b156118935790610ecb610ec18786948585613d57565b9590978184613d57565b92909360fe8301602060c0510152604089015260c811610bee5760a801356060870152610efa91369190613c14565b602081519101206080850152600164ffffffffff8651160164ffffffffff811161173f5764ffffffffff16845262ffffff606086015116602085015260c0515180610102810204610102148115171561173f5760c05160600151610f619161010202613973565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e0880152610100870137610100018420936101008101811161170b5760c05151806101028102046101021481151715611880579061010061010261100f93029101613973565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b038616860361186d5761108b9086600196959493961b90613980565b92889089956101008201905b88881061176057505050505050505050906110bd91608060c051015160c0515190614bc4565b9060a0850151036117525760a08401525f51602061590c5f395f51905f526040516020810190848252602081526110f5604082613869565b51902060c051519491900692906001600160ff1b038516850361173f578460011b604201948560421161170b5761114361113587604060c0510151613980565b96606060c051015190613973565b95600182019182811161172c576001600160fb1b038316830361172c575f51602061590c5f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d14161561171e5784519460208101811161170b5760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a05110156112bf578f515f51602061590c5f395f51905f528d6080805101519d80608080510152099d823560f01c6001166112935781019b611286575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b61121c565b9d909d019c61010261125e565b9b919a988101989091156112af5760209161010291019a611266565b9998602091610102910199611266565b50888d8f8a908f9798999a8089036116f6575060a01c8082116116e157508183116116d4576001600160601b031660c08801526112fc9190613980565b6001600160601b0381116116be576001600160601b031660e086015260c0515160a060c051015190600181116115f2575b5060c05160200151602f198101939084116115df57905f51602061590c5f395f51905f5261135e94939206906156c9565b61136783614793565b9361ffff845116620100008110156115cc578590600501557f000000000000000000000000000000000000000000000000000000000000000080156115b957420490608083015163ffffffff811663ffffffff841603611530575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936114c68464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561145f64ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156115a65750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a06113c2565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116116ab5760a0820190818311611698575f1981019081116116985760ff1984019161017f1985018310611685579161163e9160809493615868565b61017f1983015e607f19810161017f1982011161167257611668607f19820161017f198301615840565b607f19018861132d565b634e487b7160e01b885260118752602488fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b8035938460f01c9061010060028401863781101580611862575b15611854576001810180821161183e57611797909560f11c613d6f565b9190848611611827576117aa8587615840565b8060081c8a5360018a015386526080842060208701526080832060408701526080808501885e60808701526101028101809111611813579360608101809111611813579460a0810180911161181357956002810180911161181357600190970196959493611097565b8f8c6011602492634e487b7160e01b835252fd5b5050508f8c6011602492634e487b7160e01b835252fd5b50508f8c6011602492634e487b7160e01b835252fd5b5062b83ef760e81b8c528f8cfd5b50612000811061177a565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b63777f0d1760e11b85528885fd5b50858411610eab565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156119095761ffff87911660050154145f610da3565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102c057806003193601126102c05761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102c05760403660031901126102c057600435600381101561044757611a116136cd565b6201210554611a2c9033906001600160a01b031681146138fb565b6001600160a01b03168015611af35760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611a917f000000000000000000000000000000000000000000000000000000000000000042613973565b168251611a9d81613832565b82815260208101828152611ab087613923565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102c05760403660031901126102c0576001600160601b03611b246136e3565b611b40611b2f613788565b91611b3861426a565b82339161458e565b16633b9aca00810290808204633b9aca00149015171561097357611b869030337f00000000000000000000000000000000000000000000000000000000000000006146d2565b805f51602061592c5f395f51905f525d80f35b50346102c05760203660031901126102c0576004356001600160401b03811161044757602091611bd0610c8c923690600401613758565b916040611bdb613d9c565b808352620121098752912080546001600160a01b03191633179055613f8e565b50346102c05760203660031901126102c05760406001600160401b03611c27611c226136e3565b613cd3565b835191831682529091166020820152f35b50346102c057806003193601126102c05760035461ffff81166201000081101561190957604092506005015464ffffffffff8351921682526020820152f35b50346102c0573660031901610120811261044757610100136102c057611c9b6136f6565b60ff60035460b01c1661193b57611cb061449f565b90611cb9613c4a565b608081015163ffffffff808416939291168303611dec5764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611d13613b28565b60401b169063ffffffff60801b9060801b16176001600160401b03611d36613b12565b161714611d41613b12565b9015611dce57506001810180911161092d57611d81611da8917f000000000000000000000000000000000000000000000000000000000000000090613aff565b7f000000000000000000000000000000000000000000000000000000000000000090613973565b804210611dbc57506103b5906103b0613b12565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611e085762010005015490611cfa565b634e487b7160e01b85526032600452602485fd5b50346102c05760c03660031901126102c057611e366136e3565b611e3e613788565b906064359160ff8316809303611f2457611e626001600160601b0392611b3861426a565b16633b9aca00810290808204633b9aca00149015171561092d577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610bf257829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1611f0f575b5050611b8691309033906146d2565b81611f1991613869565b610bf257825f611f00565b8380fd5b50346102c057806003193601126102c0576060604051611f4781613803565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102c057806003193601126102c05761202290611fc07f00000000000000000000000000000000000000000000000000000000000000006157d6565b90611fea7f00000000000000000000000000000000000000000000000000000000000000006157d6565b90602061203060405193611ffe8386613869565b8385525f368137604051968796600f60f81b885260e08589015260e08801906137df565b9086820360408801526137df565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061206757505050500390f35b835185528695509381019392810192600101612058565b50346102c05760803660031901126102c0576120986136e3565b906120a16136cd565b604435926064356001600160401b038111611f24576120c49036906004016137b2565b85919542116121bc5763ffffffff8316958686526201210860205260018060a01b036040872054169283156121a85783929161217761217f92612185968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a0815261216f60c082613869565b519020613f68565b923691613c14565b91614642565b1561219457906103b59161443a565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102c057806003193601126102c05762012106546121fc9033906001600160a01b031681146139e4565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102c0576101203660031901126102c05761225a6136e3565b612262613788565b90604435906001600160a01b03821690818303610bee5760c4359260ff8416809403610bea5761229b9061229461426a565b858361458e565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a4356060820152606081526122d7608082613869565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca0014901517156103e7579085939291813b15610bee578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af180156123b8576123a857805f51602061592c5f395f51905f525d80f35b6123b191613869565b5f81611b86565b50604051903d90823e3d90fd5b50346102c05760203660031901126102c0576020906040906001600160a01b036123ed6136b7565b168152600283522054604051908152f35b50346102c05760203660031901126102c0576040809163ffffffff6124216136e3565b1681526201210860205220602082519161243a83613832565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102c057806003193601126102c057604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b346128715736600319016101a081126128715761010013612871576125b86136f6565b610124356001600160601b03811680820361287157610144356001600160401b038111612871576125ed9036906004016137b2565b929091610164356001600160401b038111612871576126109036906004016137b2565b939094610184356001600160401b038111612871576126339036906004016137b2565b979061263d61426a565b60ff60035460b01c166128625761265661058a36613a24565b5063ffffffff8216986126688a61401e565b9760208901946001600160601b03865116808911156128485750608014908161283d575b501561281f57608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff168015908504600214171561280b57604051938452806020850152604084015260608301604052816126eb8183615814565b0361282e576126f9926147b8565b5060a4350361281f576001600160601b039661272f948894612721610fff61272795166153cc565b906156c9565b511682613adf565b5f858152620121086020526040902080546001600160a01b031660a084901b6001600160a01b031916179055938251604080516001600160601b03808916825290941660208501526001600160a01b0391909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91819081010390a3516001600160a01b031691633b9aca00911681810291811591830414171561280b576127f9917f00000000000000000000000000000000000000000000000000000000000000006143b9565b5f5f51602061592c5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b61268c565b888d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b3461287157602061288e6128883661371e565b91613b9f565b604051908152f35b3461287157366003190161022081126128715761010013612871576101003661010319011261287157610204356001600160401b038111612871576128e160409136906004016137b2565b91906129046128ee61449f565b6128f6613b12565b6128fe613b28565b9061389e565b6129218351948593849363d36986ef60e01b855260048501613b54565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612a4c575f915f91612a2b575b5080151580612a0f575b9161297292613b81565b60405161297e8161384d565b610104356001600160401b0381168103612871578152610124356001600160401b03811681036128715760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b03811681036128715760c08201526101e435906001600160601b038216820361287157612a0d9160e08201526140bf565b005b5060038202918083046003148115171561280b57918110612968565b9050612a46915060403d604011610426576104178183613869565b8261295e565b6040513d5f823e3d90fd5b3461287157604036600319011261287157612a0d612a736136e3565b612a7b6136cd565b9063ffffffff81165f5262012108602052612aa48160018060a01b0360405f205416331461398d565b61443a565b346128715736600319016101c08112612871576101001361287157612acc6136f6565b610124359063ffffffff82168083036128715761014435916001600160601b0383169081840361287157610164356001600160401b03811161287157612b169036906004016137b2565b959091610184356001600160401b03811161287157612b399036906004016137b2565b9790916101a4356001600160401b03811161287157612b5c9036906004016137b2565b9890612b6661426a565b6003549960ff8b60b01c1661286257612b8161058a36613a24565b50612b8b8a61401e565b9b8a5f526201210b60205260405f209560405196612ba888613803565b54956001600160601b03871688526001600160601b038760601c1696612be18b60208b0199808b5260408c019360c01c84521515613abe565b6001600160401b03815116804210612e705750608092916001600160401b03612c0c925116906142d6565b149081612e65575b501561281f57608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff168015908504600214171561280b576001840180941161280b5760405193845280602085015260408401526060830160405281612c7e8183615814565b0361282e57612c8c926147b8565b5060a4350361281f5786612cb76001600160601b0395612da799612d3099612721610fff8b166153cc565b8351851690811115612e5b578491612cce91613adf565b915b511690838116821015612e5157509687935b612d146004549286612cf7818660a01c613adf565b9387875116926001600160401b038987169160b81c1611156139ae565b6001600160a01b0390911690831660a01b176004555116613adf565b6001600160601b0360405191612d4583613803565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612e02575f5f51602061592c5f395f51905f525d005b516001600160a01b031691633b9aca0082810292830414171561280b57612e49917f00000000000000000000000000000000000000000000000000000000000000006143b9565b8080806127f9565b9050968793612ce2565b5050825f91612cd0565b60309150148d612c14565b63518afd8160e11b5f5260045260245ffd5b3461287157602036600319011261287157600435600381101561287157612ea881613923565b906001600160401b0360405192612ebe84613832565b54612ee28360018060a01b03831680875284602088019460a01c1684521515613950565b5116804210612ff257505f612ef682613923565b5580612f4d5750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b600103612fa457516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612871576101003660031901126128715762012106546130319033906001600160a01b031681146139e4565b612a0d61303d36613a24565b6140bf565b346128715760203660031901126128715760043560038110156128715761307360409161306d613a0c565b50613923565b6001600160401b0382519161308783613832565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612871575f3660031901126128715762012106546001600160a01b031633148015613119575b6130e09033906139e4565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b031633146130d5565b34612871575f3660031901126128715762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b346128715760403660031901126128715761318c6136e3565b613194613788565b63ffffffff8216916131ba816001600160a01b036131b18661401e565b5116331461398d565b825f526201210b60205260405f20906001600160601b0383169081156132e1578254906001600160601b038260601c166132ce57846040946132326132c1937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361329e971691828911156139ae565b6001600160401b036132647f000000000000000000000000000000000000000000000000000000000000000042613973565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612871576020366003190112612871576004356001600160401b0381168082036128715764ffffffffff600354169081811191821561336d575b50501561333e575060205f604051908152f35b61ffff1662010000811015613359576020906005015461288e565b634e487b7160e01b5f52603260045260245ffd5b6201000092509061337d91613980565b1015828061332b565b34612871576020366003190112612871576004356001600160401b03811161287157610c8c6133bb6020923690600401613758565b9061ffff6201210a5460101c166133d181613d6f565b5083821591821561340f575b505015613f8e57506133ed613d9c565b6201210a5463ffff00008260101b169063ffff00001916176201210a55613f8e565b61100092509061341e91613973565b1183876133dd565b346128715760203660031901126128715760206134416136e3565b63ffffffff5f9116611000811061345c575b50604051908152f35b6134669150613d6f565b5082613453565b346128715760203660031901126128715760043560038110156128715762012105546134a59033906001600160a01b031681146138fb565b6134c3816001600160a01b036134ba82613923565b54161515613950565b5f6134cd82613923565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612871575f36600319011261287157602062ffffff60035460781c16604051908152f35b3461287157602061288e61352c3661371e565b9161389e565b346128715760203660031901126128715763ffffffff6135506136e3565b165f526201210b602052606060405f20604080519161356e83613803565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612871576020366003190112612871576135c36136b7565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036136a45761ffff6201210a5460201c169061100061360c83613d6f565b5014613650575b604051613621604082613869565b6001815260208082019390368537815115613359576001600160a01b03909216909252602091610c8c91613df8565b905061365a613d9c565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c61010081101561335957620120050161800060f08460041b161b8154179055613613565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b038216820361287157565b602435906001600160a01b038216820361287157565b6004359063ffffffff8216820361287157565b610104359063ffffffff8216820361287157565b35906001600160401b038216820361287157565b6060906003190112612871576004356001600160401b038116810361287157906024356001600160401b0381168103612871579060443590565b9181601f84011215612871578235916001600160401b038311612871576020808501948460051b01011161287157565b602435906001600160601b038216820361287157565b35906001600160601b038216820361287157565b9181601f84011215612871578235916001600160401b038311612871576020838186019501011161287157565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b0382111761381e57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761381e57604052565b61010081019081106001600160401b0382111761381e57604052565b90601f801991011681019081106001600160401b0382111761381e57604052565b80518210156133595760209160051b010190565b906138f8926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b4875216604085015216606083015260808201526080815261216f60a082613869565b90565b156139035750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b600381101561393c575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b156139585750565b6307200c4f60e11b5f52600381101561393c5760045260245ffd5b9190820180921161280b57565b9190820391821161280b57565b156139955750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b156139b857505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b156139ec5750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613a1982613832565b5f6020838281520152565b6101009060031901126128715760405190613a3e8261384d565b816004356001600160401b03811681036128715781526024356001600160401b038116810361287157602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b03811681036128715760c082015260e435906001600160601b03821682036128715760e00152565b15613ac65750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b03821161280b57565b8181029291811591840414171561280b57565b6004356001600160401b03811681036128715790565b6024356001600160401b03811681036128715790565b9190826040910312612871576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613b8a575050565b633d42d25760e01b5f5260045260245260445ffd5b906138f8926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef875216604085015216606083015260808201526080815261216f60a082613869565b6001600160401b03811161381e57601f01601f191660200190565b929192613c2082613bf9565b91613c2e6040519384613869565b829481845281830111612871578281602093845f960137010152565b6040519060e082018281106001600160401b0382111761381e576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156133595763ffffffff9062010005015491168160801c14613d005750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b0382111761381e576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90939293848311612871578411612871578101920390565b8060041c6101008110156133595760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff821691611000831015613dcf576001830180841161280b5761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b15613de65750565b63664dff4f60e11b5f5260045260245ffd5b9091613e0382613d6f565b50613e1f611000613e15865184613973565b1115855190613dde565b82600c1b838104611000148415171561280b5763ffffffff91613e4191613973565b16905f5b8451811015613ec3576001600160a01b03613e60828761388a565b511615613eb4576001906001600160a01b03613e7c828861388a565b5116613e888286613973565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b82541617905501613e45565b639905827b60e01b5f5260045ffd5b509192909281518160041c9061010082101561335957613ef59060f08795949362012005019360041b161b8254613973565b905560405190602082016020835281518091526020604084019201905f5b818110613f465750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b0316845287955060209384019390920191600101613f13565b604290613f7361523a565b906040519161190160f01b8352600283015260228201522090565b909291908115158281614011575b613fa591613dde565b6001600160401b03821161381e578160051b936020850192613fca6040519485613869565b8352602083019481019036821161287157945b818610613ff15750506138f8929350613df8565b85356001600160a01b038116810361287157815260209586019501613fdd565b6110008111159150613f9c565b90614027613a0c565b50815f526201210860205260405f20916040519261404484613832565b546001600160a01b03811680855260a09190911c6020850152156140895761406e81600c1c613d6f565b90506140775750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b156140a35750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b6140c7613c4a565b6140d18183615356565b506001600160401b03825116916140f6602083019364ffffffffff855116811461409b565b64ffffffffff82511664ffffffffff845116811115614258575064ffffffffff835116825260608201600162ffffff8251160162ffffff811161280b5761422460a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c08301526141b864ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f51602061592c5f395f51905f525c6142905760015f51602061592c5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b906142d46142ab613c4a565b64ffffffffff60206001600160401b036142c58488615356565b9651169201511681111561409b565b565b6142de613c4a565b600435906001600160401b03821693848314159182612871575164ffffffffff1685146143b257611fff63ffffffff851694166120008110156133595762010005015490848260801c14948561436e575b505083614357575b506128715750156143455750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f905080614337565b909194506001810180911161280b576143a8907f000000000000000000000000000000000000000000000000000000000000000090613aff565b1015925f8061432f565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614419575b604052156143f95750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661443157823b15153d151616906143ee565b503d5f823e3d90fd5b6001600160a01b03909116908115613eb457602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b6144a7613c4a565b906004916101008336031261287157614531816040516144c68161384d565b6144cf8661370a565b81526144dd6020870161370a565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a082015261451660c0870161379e565b60c082015261452760e0870161379e565b60e0820152615356565b9280356001600160401b03811692838203612871576020015164ffffffffff16831115905061455e575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b03821161280b57565b916001600160601b0382169283156132e1577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff60209216936145d58561401e565b50845f526201210b835260405f206001600160601b036145f8838284541661456e565b166001600160601b0319825416179055600454906146246001600160601b0360a01b918360a01c61456e565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b61467d57906146549161579c565b50600481101561393c5715918261466a57505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614723575b6040525f606052156143f95750565b90600181151661443157823b15153d15161690614714565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c090604051916147d08184613869565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614aab575b50895198604060208c01519b0151995b818310614a425750505001938492011491141690600781169081614a2d575b50501561282e57565b60031c3560f81c9060f8011b15165f80614a24565b90919960209b8b519860018160031c356007831660ff031c16614a8a575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614a05565b9698893514614a9f575b8835988d0196614a60565b600160ff1b9850614a94565b898214614bbf576060028a018a8091815b818110614ad557505060609060209203049101906149ec565b8091925051988960011c8452606082018360018c0182511491108b191616600114614b815784519060018160031c356007831660ff031c16614b56575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614abc565b9791826060939284933514614b76575b6020810199919350359150614b12565b50600160ff1b614b66565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614b4c565b6149f5565b6040519094919391926101c0614bda8184613869565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614e9f575b50895198604060208c01519b0151995b818310614e365750505001938492011491141690600781169081614a2d5750501561282e57565b90919960209b8b519860018160031c356007831660ff031c16614e7e575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614e0f565b9698893514614e93575b8835988d0196614e54565b600160ff1b9850614e88565b898214614fb3576060028a018a8091815b818110614ec95750506060906020920304910190614df6565b8091925051988960011c8452606082018360018c0182511491108b191616600114614f755784519060018160031c356007831660ff031c16614f4a575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614eb0565b9791826060939284933514614f6a575b6020810199919350359150614f06565b50600160ff1b614f5a565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614f40565b614dff565b63ffffffff16614fc78161401e565b9160208301926001600160601b03845116936001600160601b038316948511156143b257620271005a111561522b5761507b61500d6001600160601b0383511685613adf565b835160405191976001600160601b03916001600160a01b031661502f84613832565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b038616906001600160a01b0316633b9aca0080830290838204148315171561280b575f91829160405190602082019263a9059cbb60e01b845260248301526044820152604481526150d6606482613869565b5190827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316620249f0f13d15615224573d61511881613bf9565b906151266040519283613869565b81523d5f602083013e5b816151ec575b501561518857505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b8051801592508215615201575b50505f615136565b819250906020918101031261287157602001518015158103612871575f806151f9565b6060615130565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148061532d575b15615295577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261532760c082613869565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461526c565b919061536183614793565b9264ffffffffff81519251166001600160401b038316111591826153a6575b50516001600160401b031690156153945750565b632d82261160e21b5f5260045260245ffd5b61ffff919250166201000081101561335957600501548314906001600160401b03615380565b906001918281166156a1575b60028116615671575b60048116615639575b60088116615601575b601081166155c9575b60208116615591575b60408116615559575b60808116615521575b61010081166154e9575b61020081166154b1575b6104008116615474575b6108001661543f57565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f51602061590c5f395f51905f52910990565b915f51602061590c5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050615435565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f51602061590c5f395f51905f5291099161542b565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f51602061590c5f395f51905f52910991615421565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f51602061590c5f395f51905f52910991615417565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f51602061590c5f395f51905f5291099161540e565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f51602061590c5f395f51905f52910991615405565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f51602061590c5f395f51905f529109916153fc565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f51602061590c5f395f51905f529109916153f3565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f51602061590c5f395f51905f529109916153ea565b91778d51ccce760304d0ec0300027603000000010000000000005f51602061590c5f395f51905f529109916153e1565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000092506153d8565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615792577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761578a575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561577b57565b63399d2d9b60e01b5f5260045ffd5b5060a0615741565b50505060c0615741565b81519190604183036157cc576157c59250602082015190606060408401519301515f1a90615889565b9192909190565b50505f9160029190565b60ff811690601f821161580557604051916157f2604084613869565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190916004831061282e57356007621fffe08260db1c169160f01c0160031c0160040180921061282e57565b90610100608092600b6101f4fa60803d14161561585957565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d14161561585957565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615900579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612a4c575f516001600160a01b038116156158f657905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 21296
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 21107
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 21053
      }
    ],
    "_challengeWindow": [
      {
        "length": 32,
        "start": 7555
      },
      {
        "length": 32,
        "start": 9580
      },
      {
        "length": 32,
        "start": 12863
      }
    ],
    "_datanetRegistry": [
      {
        "length": 32,
        "start": 9421
      },
      {
        "length": 32,
        "start": 13765
      }
    ],
    "_epochSeconds": [
      {
        "length": 32,
        "start": 4993
      },
      {
        "length": 32,
        "start": 7516
      },
      {
        "length": 32,
        "start": 9542
      },
      {
        "length": 32,
        "start": 17283
      }
    ],
    "_evaluator": [
      {
        "length": 32,
        "start": 4507
      },
      {
        "length": 32,
        "start": 9381
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 21186
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 21224
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 8092
      }
    ],
    "_roleDelay": [
      {
        "length": 32,
        "start": 6764
      },
      {
        "length": 32,
        "start": 9504
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 7010
      },
      {
        "length": 32,
        "start": 7806
      },
      {
        "length": 32,
        "start": 8940
      },
      {
        "length": 32,
        "start": 9344
      },
      {
        "length": 32,
        "start": 10197
      },
      {
        "length": 32,
        "start": 11813
      },
      {
        "length": 32,
        "start": 20699
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 850
      },
      {
        "length": 32,
        "start": 9463
      },
      {
        "length": 32,
        "start": 10533
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 8134
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
