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
            "internalType": "contract IDisputes",
            "name": "disputes",
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
          },
          {
            "internalType": "uint256",
            "name": "pageFee",
            "type": "uint256"
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
    "name": "DisputesOpen",
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
    "name": "OnlyDisputes",
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
      },
      {
        "internalType": "address",
        "name": "disputes",
        "type": "address"
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
        "internalType": "uint32",
        "name": "account",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "formerOwner",
        "type": "address"
      }
    ],
    "name": "leftAt",
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
    "name": "pageFee",
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
    "name": "rollbackByDisputes",
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
  "bytecode": "0x61028080604052346104a65761018081615dda803803809161002182856104aa565b8339810103126104a65760405161018081016001600160401b038111828210176104925760405281516001600160a01b03811681036104a6578152610068602083016104cd565b6020820190815261007b604084016104cd565b604083019081526060840151909290916001600160a01b03831683036104a657606082019283526080850151946001600160a01b03861686036104a65763ffffffff809260808501978852816100d360a085016104cd565b9760a087019889526100e760c086016104cd565b9960c088019a8b526100fb60e087016104cd565b9860e08901998a5261011061010088016104e1565b926101008a0193845261012661012089016104e1565b956101208b0196875261016061013f6101408b016104e1565b996101408d019a8b5201519a61016081019b8c526040516101616040826104aa565b600a815260208101906927b832b72632b233b2b960b11b8252604051916101896040846104aa565b600183526020830191603160f81b83526101a2816104f2565b610120526101af846104f2565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021860c0826104aa565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052905181166101c052905181166101e0529051919091166102005290519190911661022052905191909116610240529051610260529051600480549183166001600160a01b03199283161790559151620121058054918316918416919091179055915162012106805491909316911617905561800062012005556201210b805461ffff191660011790556040516101008101908082106001600160401b0383111761049257610120916040525f81525f60208201525f60408201525f60608201525f60808201525f60c08201525f60e08201527fb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f60a0820152610100604051916a4f4c2f7265636f72642f3160a81b8352602083015e2060055560405161587c908161055e8239608051816151cf015260a0518161528c015260c05181615199015260e0518161521e01526101005181615244015261012051816120e701526101405181612110015261016051818181611b6001528181611c7101528181611fc4015281816124510152818161261d015281816129fe0152818161309d0152615096015261018051818181611253015261264201526101a05181818161266a01526138e801526101c05181818161039401528181611c46015281816126940152612b7801526101e0518181816104bd01528181611e6c015261272e015261020051818181611a6101526126bc01526102205181818161144801528181611dfc015281816126e201526146f0015261024051818181611e23015281816127080152613507015261026051816140b50152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761049257604052565b51906001600160a01b03821682036104a657565b519063ffffffff821682036104a657565b601f81511161051d57602081519101516020821061050e571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6101e06040526004361015610012575f80fd5b5f610100525f3560e01c806308f55202146138cd5780630e5fc76d1461385557806315209ea61461383c578063172195221461381757806318b52364146137bc5780631aba7312146137355780631f4d2b6f146136ee57806326af10301461364e5780632baf9b78146135b85780632cc2b2eb1461343b578063392f5f64146133f75780633f4ba83a1461337657806341d1fdfd1461330a5780634479d0ab146132d1578063449fb59e1461314f578063483a4be214612cfc5780634bcde60114612caa5780634d2b7aac14612ae9578063501da9df14612ad05780636041245c1461275b5780636c70bee9146125fc5780636f9431f9146125695780637ecebe001461252b578063829aca05146123ae5780638456cb591461233957806384966c5b146121d257806384b0196e146120cc57806388a17bde146120705780638c1775c814611f625780638dcd1aab14611d185780638f7dcfa314611cd7578063a4a6039414611c9b578063a7ea886914611b9e578063b05da26314611b01578063bb9e2543146119e1578063c19d93fb14611951578063d0322fbf14610d78578063d3df357914610cdd578063da56ce9414610cb8578063dae58da814610c8e578063db7e516714610562578063e62ec03b14610515578063e9244536146104a9578063f0ff5f0b146103055763f723b4d01461020e575f80fd5b346102fe5760203660031901126102fe57610227613a3d565b61028263ffffffff8216918261010051526201210860205261025a8160018060a01b036040610100512054163314613ce7565b8261010051526201210c6020526001600160601b03604061010051205460601c161515613e18565b61010080518290526201210c60208181528251604080822080546bffffffffffffffffffffffff60601b1916905590859052918152825182812080546001600160c01b0316905582519081529251908301527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be42291a26101005180f35b6101005180fd5b346102fe57366003190161012081126102fe57610100136102fe57610104356001600160401b0381116102fe57610340903690600401613b0c565b9060ff60035460b01c1661049457604061035861484d565b9161037383610365613e6c565b61036d613e82565b90613ef9565b6103908351958693849363d36986ef60e01b855260048501613eae565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156104865761010051906101005193610452575b50821580159081610403575b50926103ef916103fc94613edb565b6103f7613e6c565b614ae9565b6101005180f35b939050600382029180830460031481151715610438578160011b948286046002141715610438579093909110156103ef6103e0565b634e487b7160e01b61010051526011600452602461010051fd5b905061047791925060403d60401161047f575b61046f8183613bc3565b810190613e98565b9190836103d4565b503d610465565b6040513d61010051823e3d90fd5b6313d0ff5960e31b6101005152600461010051fd5b346102fe576101003660031901126102fe577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104fc576103fc6104f736613d7e565b61442c565b632d24edd360e01b610100515233600452602461010051fd5b346102fe5760203660031901126102fe576020610530613a3d565b610100519063ffffffff166110008110610550575b506040519015158152f35b61055a91506140d9565b905082610545565b346102fe5736600319016101a081126102fe57610100136102fe57610104356001600160401b0381116102fe5761059d903690600401613b0c565b90610124356001600160401b0381116102fe576105be903690600401613b0c565b92610144356001600160401b0381116102fe576105df903690600401613b0c565b610164959195356001600160401b0381116102fe57610602903690600401613b0c565b906101205293610184356001600160401b0381116102fe57610628903690600401613b0c565b9061018052946106366145d7565b60ff60035460b01c166104945761065461064f36613d7e565b61460c565b908515159081610c82575b81610c76575b81610c6b575b81610c60575b5015610ab757875f51602061583c5f395f51905f529160405160208101916a4f4c2f636c61696d732f3160a81b83526040820152878a60608301376106cc6060828a810161010051838201520301601f198101835282613bc3565b519020936106ff6040805183819460208301968a885284840137810161010051838201520301601f198101835282613bc3565b51902006610140526040516101605260a061016051016101605181106001600160401b03821117610c4657604052610100516101605152610100516020610160510152610100516040610160510152610100516060610160510152610100516080610160510152610100516101a0526101005150856101a052604051908460021b820160608560071c0281019060a08660071c02820160405283610160515260406101605101526060610160510152610100519260019160016101c0525f1961010051955b888b016101a05110610acc575050505050508160071c03610ab7576101c051602061016051015260071c6080610160510152610100515061010051926101c05115610aa25760208061016051015160405190828252828083015282604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f51602061583c5f395f51905f5260a082015260c0610100519160055afa156102fe5761010051515f19916060610160510151608061016051015160a081029080820460a01490151715610438576108a691613ccd565b6080810180911161043857610160515182860198979195600281901b9091019290915b8399828114610955575f51602061583c5f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c878103610939575b50905f51602061583c5f395f51905f52828180948b51088a526001600160601b03873560801c16900990089892986108c9565b609f199098019796505f51602061583c5f395f51905f52610906565b506101605160408101516080909101518a92918a9060048210610a8d5761018051356007621fffe08260db1c169160f01c0160031c0160040161010051506101005161043857808310610a7e578203610a7e576109b6926101805191614d71565b5060a43503610a6f576109ed6080926060610160510151604051948592610180840160405281840137608061016051015190615798565b610100820190818311610a5b57610a0782610a1694615770565b61012051916101405190615625565b5f5b828110610a31575f5f51602061585c5f395f51905f525d005b610a4e818301356001600160601b038160801c169060e01c614f7e565b6010810180911115610a18575b634e487b7160e01b5f52601160045260245ffd5b63186ddbdf60e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b63b3ad608d60e01b6101005152600461010051fd5b63399d2d9b60e01b6101005152600461010051fd5b639bdd0c5b60e01b6101005152600461010051fd5b6101a0513560e01c101580610c37575b15610ab7576101a0513560e01c60018101908110610438576101a0513560ec1c828103610b98575b50610b19610fff6101a0513560e01c16615328565b5f51602061583c5f395f51905f52035f51602061583c5f395f51905f528111610438575f51602061583c5f395f51905f526040818093610140510898898152826101c0518a09602082015201968187069009966101c051096101c05260106101a051016101a051116104385760106101a051016101a0529493946107c4565b9150600788901c871015610ab757865f198114610438576001019660406101605101518160608102046060148215171561043857610bda906060830290613ccd565b9060606101605101518160a081020460a0148215171561043857816080610c08819360a06040960290613ccd565b9160071b880182376101005182820152621ffffe6101a0513560eb1c168452209182602082015201528c610b04565b506101a0513560f81c15610adc565b634e487b7160e01b61010051526041600452602461010051fd5b603091501489610671565b60808514915061066b565b607f8616159150610665565b600f871615915061065f565b346102fe57610100513660031901126102fe57602064ffffffffff60035460281c16604051908152f35b346102fe57610100513660031901126102fe576020610cd56140a5565b604051908152f35b346102fe5760403660031901126102fe57610cf6613a3d565b6024356001600160401b0381116102fe57610d1a63ffffffff913690600401613ab2565b6101008051949093169384905262012109602052915160409020546001600160a01b03163303610d5f5790610d51916020936142f8565b63ffffffff60405191168152f35b82636305692b60e11b6101005152600452602461010051fd5b346102fe5760203660031901126102fe576004356001600160401b0381116102fe57610da8903690600401613b0c565b610db0613f98565b60045460c08190529091906001600160a01b031633036119385760a08201516104945764ffffffffff6040830151164311156119235760fe81111561189d5760405191610dfc83613ba7565b6101005160608401526101005160808401526101005160a0840152833560c01c8352600884013560c01c60208401526080601085016040850137609084013560a01c60c0840152609c84013560a01c60e0840152610e5983614b41565b916001600160401b0384511682519064ffffffffff8216149081611906575b506001600160401b0385511690156118ee57506201000064ffffffffff8060018186511601168160208601511690031610156118d957610eb6614065565b50610ebf614065565b60c886013560f081901c80835260fe808901602085015260d083901c63ffffffff1660608501819052939692936101029283020191820191018110610438578310610a8d5760fe63ffffffff8360d01c166101028460f01c02018801013592621fffe08460db1c1660078560f01c0160031c0160040193610f558563ffffffff8660d01c166101028760f01c020160fe01613ccd565b8210610a8d5786511515806118b2575b1561189d57604088019290925260a88801356060880152610fc3913691621fffe060db83901c16600760f093841c0160031c0163ffffffff60d087901c166101029387901c840201818101909203610101190192918b010101613f53565b602081519101206080860152600164ffffffffff8451160164ffffffffff81116104385764ffffffffff16855262ffffff606084015116602086015283518061010281020461010214811517156104385760608501516110269161010202613ccd565b956020850151968060405198601f1961011f838c0101166040526a4f4c2f736574746c652f3160a81b8a524660208b01523060408b0152604089015160608b0152606089015160808b0152608089015160a08b0152875160c08b0152606088015160e08b01526101008a0137610100018720966101008101811161043857855190816101028102046101021482151715610438576101006101026110cc93029101613ccd565b6040860152845160405190610180820160808801526101806060820283010160a088015261018060a0820260608302840101016040526020870151608088015160a08901519160408a015160018060ff1b0385168503610438576111399085600197959493971b90613cda565b926101005161010051965b8688106117bf57508d8d8d8d61117c8e8e60fe8f60808701519261010263ffffffff8260d01c169160f01c0201010190855190614d71565b9060a0850151036117aa5760a08401525f51602061583c5f395f51905f526040516020810190868252602081526111b4604082613bc3565b519020835194919006906001600160ff1b0385168503610438578460011b6042019485604211610438576111fb6111ef876040880151613cda565b96606087015190613ccd565b956001820191828111610438576001600160fb1b0383168303610438575f51602061583c5f395f51905f52890682528460208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156117955784519460208101811161043857906020879694920192610100515061010051906101005160e0526001600160601b0360c084015116916001600160601b0360e08501511694610100519460019a60208b01519a60a08101519b6101005160a0525b815160a051101561138f575f51602061583c5f395f51905f52878e9f8d9e9f9c9d60808291519e81810151825201520995813560f01c600116611359578a019960805161134d575b50602061010260a0925b019c019d019b600160a0510160a0529a9c9998949c6112e1565b9a909a01996020611329565b9990988160e0510160e0526080515f1461137d5761010260a092602092019a611333565b989761010260a0926020920199611333565b509084918b888a8c60e05187036117765760c05160a01c80841161175a5750808211611746576001600160601b036113cc931660c0890152613cda565b6001600160601b038111611729576001600160601b031660e086015281519160a081015192600181116116ab575b5060200151602f19810192908311610438575f51602061583c5f395f51905f52611425940690615625565b61142e82614b41565b9261ffff83511662010000811015611677576005018490557f00000000000000000000000000000000000000000000000000000000000000008015611691574204608082015163ffffffff811663ffffffff8316036115f8575b857fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a087878761158a8464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561152364ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a26101005180f35b9290939162ffffff60401b606082015160401b1663ffffffff60801b8560801b161764ffffffffff8251161793612000611fff8216101561167757611fff1662010005019390935563ffffffff9390931660808301529190817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f611488565b634e487b7160e01b61010051526032600452602461010051fd5b634e487b7160e01b61010051526012600452602461010051fd5b6080820151919361017f19830183106104385760a08101808211610438575f1983019283116104385760ff19840161017f1985018110610438576080936116f192615798565b61017f1983015e607f19810161017f198201116104385760209061171e607f19820161017f198301615770565b607f190192906113fa565b6306dfcc6560e41b61010051526060600452602452604461010051fd5b628dff2d60e11b6101005152600461010051fd5b83633952851160e21b6101005152600452602452604461010051fd5b8663311c37a960e21b610100515260045260e051602452604461010051fd5b63034b939160e01b6101005152600461010051fd5b63ca3165df60e01b6101005152600461010051fd5b8035918260f01c9061010060028401863781101580611892575b1561187e5760018101808211610438576117f6909360f11c6140d9565b91906101008601861161043857611811610100870187615770565b8060081c895360018901538552608084206020860152608061010085012060408601526080808501875e60808601526101028101809111610438579260608101809111610438579360a0810180911161043857946002810180911161043857600190970196949392611144565b62b83ef760e81b6101005152600461010051fd5b5061200081106117d9565b63777f0d1760e11b6101005152600461010051fd5b506118d28563ffffffff8660d01c166101028760f01c020160fe01613ccd565b8211610f65565b63c624488f60e01b6101005152600461010051fd5b63a351454960e01b6101005152600452602461010051fd5b61ffff915016620100008110156116775760050154831486610e78565b637a990cb160e01b6101005152600461010051fd5b63f6216a2160e01b610100515233600452602461010051fd5b346102fe57610100513660031901126102fe5761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b346102fe5760403660031901126102fe5760043560038110156102fe57611a06613a27565b6201210554611a219033906001600160a01b03168114613c55565b6001600160a01b03168015611aec5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611a867f000000000000000000000000000000000000000000000000000000000000000042613ccd565b168251611a9281613b8c565b82815260208101828152611aa587613c7d565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a26101005180f35b63d92e233d60e01b6101005152600461010051fd5b346102fe5760403660031901126102fe576001600160601b03611b22613a3d565b611b3e611b2d613ae2565b91611b366145d7565b82339161493c565b16633b9aca00810290808204633b9aca00149015171561043857611b849030337f0000000000000000000000000000000000000000000000000000000000000000614a80565b610100515f51602061585c5f395f51905f525d6101005180f35b346102fe5760203660031901126102fe576004356001600160401b0381116102fe57611c17611bd36020923690600401613ab2565b611bde9291926145d7565b611be66140a5565b92611bef614106565b6101008051829052620121098752516040902080546001600160a01b031916331790556142f8565b9080611c40575b50610100515f51602061585c5f395f51905f525d63ffffffff60405191168152f35b611c95907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316337f0000000000000000000000000000000000000000000000000000000000000000614a80565b82611c1e565b346102fe5760203660031901126102fe5760406001600160401b03611cc6611cc1613a3d565b614021565b835191831682529091166020820152f35b346102fe57610100513660031901126102fe5760035461ffff81169062010000821015611677576040916005015464ffffffffff8351921682526020820152f35b346102fe57366003190161012081126102fe57610100136102fe57611d3b613a50565b60ff60035460b01c1661049457611d5061484d565b90611d59613f98565b608081015163ffffffff808416939291168303611f465764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611db3613e82565b60401b169063ffffffff60801b9060801b16176001600160401b03611dd6613e6c565b161714611de1613e6c565b9015611f2157506001810180911161043857611e21611e48917f000000000000000000000000000000000000000000000000000000000000000090613e59565b7f000000000000000000000000000000000000000000000000000000000000000090613ccd565b804210611f0957604051638da3340760e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610486576101005191611ece575b5015611eb9576103fc906103f7613e6c565b63017c007360e01b6101005152600461010051fd5b90506020813d602011611f01575b81611ee960209383613bc3565b810103126102fe575180151581036102fe5782611ea7565b3d9150611edc565b63b317256b60e01b6101005152600452602461010051fd5b6001600160401b039063a466b7c960e01b610100515216600452602452604461010051fd5b50611fff81166120008110156116775762010005015490611d9a565b346102fe5760c03660031901126102fe57611f7b613a3d565b611f83613ae2565b60643560ff81169291908390036102fe57611fa86001600160601b0392611b366145d7565b16633b9aca00810290808204633b9aca001490151715610438577f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316803b156102fe576040519163d505accf60e01b83523360048401523060248401528360448401526044356064840152608483015260843560a483015260a43560c48301528160e481610100519361010051905af1612055575b50611b849130903390614a80565b6101005161206291613bc3565b610100516102fe5782612047565b346102fe57610100513660031901126102fe57606060405161209181613b5d565b60406201210b5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b346102fe57610100513660031901126102fe5761217061210b7f0000000000000000000000000000000000000000000000000000000000000000615732565b6121347f0000000000000000000000000000000000000000000000000000000000000000615732565b6040519060209061217e906121498385613bc3565b6101005184525f368137604051958695600f60f81b875260e08588015260e0870190613b39565b908582036040870152613b39565b4660608501523060808501526101005160a085015283810360c0850152818084519283815201930191610100515b8281106121bb57505050500390f35b8351855286955093810193928101926001016121ac565b346102fe5760803660031901126102fe576121eb613a3d565b6121f3613a27565b604435916064356001600160401b0381116102fe57612216903690600401613b0c565b938042116123215763ffffffff8316948561010051526201210860205260018060a01b03604061010051205416918215612308576122e0936122d26122da92856101005152600260205260406101005120908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528c604084015260018060a01b038c166060840152608083015260a082015260a081526122ca60c082613bc3565b5190206142d2565b923691613f53565b916149f0565b156122ef576103fc92506147a7565b826303cc0dcf60e21b6101005152600452602461010051fd5b8663d6844a2560e01b6101005152600452602461010051fd5b63cd21db4f60e01b6101005152600452602461010051fd5b346102fe57610100513660031901126102fe5762012106546123679033906001600160a01b03168114613d3e565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a16101005180f35b346102fe576101203660031901126102fe576123c8613a3d565b6123d0613ae2565b6044356001600160a01b038116928382036102fe5760c43560ff811692908390036102fe57612408906124016145d7565b848361493c565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a435606082015260608152612444608082613bc3565b5190206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926001600160601b0316633b9aca00818102918083049091149015171561043857833b156102fe57604051946377aadf6360e11b8652600486015230602486015260448501526064356064850152608435608485015260a484015260c483015260e43560e4830152610104356101048301528161012481610100519361010051905af180156104865761251857610100515f51602061585c5f395f51905f525d6101005180f35b6101005161252591613bc3565b80611b84565b346102fe5760203660031901126102fe576001600160a01b0361254c613a11565b166101005152600260205260206040610100512054604051908152f35b346102fe5760203660031901126102fe5763ffffffff612587613a3d565b16610100515262012108602052604080610100512060208251916125aa83613b8c565b546001600160a01b03811680845260a09190911c919092018190526001600160601b0381036125ee57506001600160601b03610100515b8351928352166020820152f35b6001600160601b03906125e1565b346102fe57610100513660031901126102fe57604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f0000000000000000000000000000000000000000000000000000000000000000821660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000090911660e082015261010090f35b34612acc5736600319016101a08112612acc5761010013612acc5761277e613a50565b610124356001600160601b03811691828203612acc57610144356001600160401b038111612acc576127b4903690600401613b0c565b929091610164356001600160401b038111612acc576127d7903690600401613b0c565b9390610184356001600160401b038111612acc576127f9903690600401613b0c565b93906128036145d7565b60ff60035460b01c16612abd5761281c61064f36613d7e565b5063ffffffff82169461282e86614388565b9760208901996001600160601b038b5116808d1115612aa357506080149081612a98575b5015612a345760806040519581870160405286376080852090621ffffe600b85901c16600c85901c620fffff1680159082046002141715610a5b575f610100529261289b614b66565b81358060201b90600d60068501946006621fffe08460db1c168201019660078460d01c161591018714169160f01c141694956101c0602084019301915b828410612a435750505050141615610a7e5760a43503612a34576001600160601b039661291b612923938a61298a96612915610fff8d9716615328565b90615625565b511684613e39565b8451604051919787916001600160a01b031661293e84613b8c565b835260208084019182525f868152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b8251604080516001600160601b0388811682529490941660208501526001600160a01b03909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac9190a3516001600160a01b031691633b9aca009116818102918115918304141715610a5b57612a22917f0000000000000000000000000000000000000000000000000000000000000000614726565b5f5f51602061585c5f395f51905f525d005b63d4fd39d960e01b5f5260045ffd5b839791929351908060ff1c612a78575b60209060011b93818160051b169060011c9381521852602060405f20970192916128d8565b94908135908114612a90575b60209190910194612a53565b5f9750612a84565b60309150148b612852565b8c89633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612acc576020610cd5612ae336613a78565b91613ef9565b34612acc5736600319016102208112612acc5761010013612acc5761010036610103190112612acc57610204356001600160401b038111612acc57612b346040913690600401613b0c565b9190612b57612b4161484d565b612b49613e6c565b612b51613e82565b90613bf8565b612b748351948593849363d36986ef60e01b855260048501613eae565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612c9f575f915f91612c7e575b5080151580612c62575b91612bc592613edb565b604051612bd181613ba7565b610104356001600160401b0381168103612acc578152610124356001600160401b0381168103612acc5760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b0381168103612acc5760c08201526101e435906001600160601b0382168203612acc57612c609160e082015261442c565b005b50600382029180830460031481151715610a5b57918110612bbb565b9050612c99915060403d60401161047f5761046f8183613bc3565b82612bb1565b6040513d5f823e3d90fd5b34612acc576040366003190112612acc57612c60612cc6613a3d565b612cce613a27565b9063ffffffff81165f5262012108602052612cf78160018060a01b0360405f2054163314613ce7565b6147a7565b34612acc5736600319016101c08112612acc5761010013612acc57612d1f613a50565b610124359063ffffffff8216808303612acc5761014435916001600160601b03831690818403612acc57610164356001600160401b038111612acc57612d69903690600401613b0c565b959091610184356001600160401b038111612acc57612d8c903690600401613b0c565b9790916101a4356001600160401b038111612acc57612daf903690600401613b0c565b9890612db96145d7565b6003549960ff8b60b01c16612abd57612dd461064f36613d7e565b50612dde8a614388565b9b8a5f526201210c60205260405f209560405196612dfb88613b5d565b54956001600160601b03871688526001600160601b038760601c1696612e348b60208b0199808b5260408c019360c01c84521515613e18565b6001600160401b0381511680421061313d5750608092916001600160401b03612e5f92511690614643565b149081613132575b5015612a3457608060405198818a0160405289376080882090621ffffe600b89901c16600c89901c620fffff1680159082046002141715610a5b5760018101809111610a5b5792612eb6614b66565b81358060201b90600d60068501946006621fffe08460db1c168201019660078460d01c161591018714169160f01c141694956101c0602084019301915b8284106130dd5750505050141615610a7e5760a43503612a345786612f2f6001600160601b039561301f99612fa899612915610fff8b16615328565b83518516908111156130d3578491612f4691613e39565b915b5116908381168210156130c957509687935b612f8c6004549286612f6f818660a01c613e39565b9387875116926001600160401b038987169160b81c161115613d08565b6001600160a01b0390911690831660a01b176004555116613e39565b6001600160601b0360405191612fbd83613b5d565b1681525f602080830182815260408085018481528785526201210c90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a3801591821561307a575f5f51602061585c5f395f51905f525d005b516001600160a01b031691633b9aca00828102928304141715610a5b576130c1917f0000000000000000000000000000000000000000000000000000000000000000614726565b808080612a22565b9050968793612f5a565b5050825f91612f48565b839791929351908060ff1c613112575b60209060011b93818160051b169060011c9381521852602060405f2097019291612ef3565b9490813590811461312a575b602091909101946130ed565b5f975061311e565b60309150148d612e67565b63518afd8160e11b5f5260045260245ffd5b34612acc576020366003190112612acc576004356003811015612acc5761317581613c7d565b906001600160401b036040519261318b84613b8c565b546131af8360018060a01b03831680875284602088019460a01c1684521515613caa565b51168042106132bf57505f6131c382613c7d565b558061321a5750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b60010361327157516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612acc57610100366003190112612acc5762012106546132fe9033906001600160a01b03168114613d3e565b612c606104f736613d7e565b34612acc576020366003190112612acc576004356003811015612acc5761333b604091613335613d66565b50613c7d565b6001600160401b0382519161334f83613b8c565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612acc575f366003190112612acc5762012106546001600160a01b0316331480156133e1575b6133a8903390613d3e565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b0316331461339d565b34612acc575f366003190112612acc5762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612acc576040366003190112612acc57613454613a3d565b61345c613ae2565b63ffffffff821691613482816001600160a01b0361347986614388565b51163314613ce7565b825f526201210c60205260405f20906001600160601b0383169081156135a9578254906001600160601b038260601c1661359657846040946134fa613589937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361356697169182891115613d08565b6001600160401b0361352c7f000000000000000000000000000000000000000000000000000000000000000042613ccd565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612acc576020366003190112612acc576004356001600160401b038116808203612acc5764ffffffffff6003541690818111918215613635575b505015613606575060205f604051908152f35b61ffff16620100008110156136215760209060050154610cd5565b634e487b7160e01b5f52603260045260245ffd5b6201000092509061364591613cda565b101582806135f3565b34612acc576020366003190112612acc576004356001600160401b038111612acc57610d516136836020923690600401613ab2565b9061ffff6201210b5460101c16613699816140d9565b508382159182156136d7575b5050156142f857506136b5614106565b6201210b5463ffff00008260101b169063ffff00001916176201210b556142f8565b6110009250906136e691613ccd565b1183876136a5565b34612acc576020366003190112612acc576020613709613a3d565b63ffffffff5f91166110008110613724575b50604051908152f35b61372e91506140d9565b508261371b565b34612acc576020366003190112612acc576004356003811015612acc57620121055461376d9033906001600160a01b03168114613c55565b61378b816001600160a01b0361378282613c7d565b54161515613caa565b5f61379582613c7d565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612acc576040366003190112612acc576137d5613a3d565b63ffffffff6137e2613a27565b91165f526201210a60205260405f209060018060a01b03165f5260205260206001600160401b0360405f205416604051908152f35b34612acc575f366003190112612acc57602062ffffff60035460781c16604051908152f35b34612acc576020610cd561384f36613a78565b91613bf8565b34612acc576020366003190112612acc5763ffffffff613873613a3d565b165f526201210c602052606060405f20604080519161389183613b5d565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612acc576020366003190112612acc576138e6613a11565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036139fe5761ffff6201210b5460201c169061100061392f836140d9565b50146139aa575b6040908151906139468383613bc3565b600182526020820191601f198401368437805115613621576001600160a01b0390911690915260209263ffffffff9161397e91614162565b165f81815262012108845282902080546001600160a01b03166001600160a01b03191790559051908152f35b90506139b4614106565b906201210b5465ffff000000008360201b169065ffff000000001916176201210b558160041c61010081101561362157620120050161800060f08460041b161b8154179055613936565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612acc57565b602435906001600160a01b0382168203612acc57565b6004359063ffffffff82168203612acc57565b610104359063ffffffff82168203612acc57565b35906001600160401b0382168203612acc57565b6060906003190112612acc576004356001600160401b0381168103612acc57906024356001600160401b0381168103612acc579060443590565b9181601f84011215612acc578235916001600160401b038311612acc576020808501948460051b010111612acc57565b602435906001600160601b0382168203612acc57565b35906001600160601b0382168203612acc57565b9181601f84011215612acc578235916001600160401b038311612acc5760208381860195010111612acc57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117613b7857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613b7857604052565b61010081019081106001600160401b03821117613b7857604052565b90601f801991011681019081106001600160401b03821117613b7857604052565b80518210156136215760209160051b010190565b90613c52926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b487521660408501521660608301526080820152608081526122ca60a082613bc3565b90565b15613c5d5750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613c96575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613cb25750565b6307200c4f60e11b5f526003811015613c965760045260245ffd5b91908201809211610a5b57565b91908203918211610a5b57565b15613cef5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613d1257505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613d465750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613d7382613b8c565b5f6020838281520152565b610100906003190112612acc5760405190613d9882613ba7565b816004356001600160401b0381168103612acc5781526024356001600160401b0381168103612acc57602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b0381168103612acc5760c082015260e435906001600160601b0382168203612acc5760e00152565b15613e205750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b038211610a5b57565b81810292918115918404141715610a5b57565b6004356001600160401b0381168103612acc5790565b6024356001600160401b0381168103612acc5790565b9190826040910312612acc576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613ee4575050565b633d42d25760e01b5f5260045260245260445ffd5b90613c52926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef87521660408501521660608301526080820152608081526122ca60a082613bc3565b9291926001600160401b038211613b785760405191613f7c601f8201601f191660200184613bc3565b829481845281830111612acc578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613b78576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156136215763ffffffff9062010005015491168160801c1461404e5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613b78576040525f60a0838281528260208201528260408201528260608201528260808201520152565b613c5260ff6201210b5460081c167f0000000000000000000000000000000000000000000000000000000000000000613e59565b8060041c6101008110156136215760f0906201200501549160041b161c90618000617fff83169216151590565b6201210b549061ffff8216916110008310156141395760018301808411610a5b5761ffff169061ffff1916176201210b55565b633bb0ac4960e01b5f5260045ffd5b156141505750565b63664dff4f60e11b5f5260045260245ffd5b909161416d826140d9565b5061418961100061417f865184613ccd565b1115855190614148565b82600c1b8381046110001484151715610a5b5763ffffffff916141ab91613ccd565b16905f5b845181101561422d576001600160a01b036141ca8287613be4565b51161561421e576001906001600160a01b036141e68288613be4565b51166141f28286613ccd565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b825416179055016141af565b639905827b60e01b5f5260045ffd5b509192909281518160041c906101008210156136215761425f9060f08795949362012005019360041b161b8254613ccd565b905560405190602082016020835281518091526020604084019201905f5b8181106142b05750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b031684528795506020938401939092019160010161427d565b6042906142dd615196565b906040519161190160f01b8352600283015260228201522090565b90929190811515828161437b575b61430f91614148565b6001600160401b038211613b78578160051b9360208501926143346040519485613bc3565b83526020830194810190368211612acc57945b81861061435b575050613c52929350614162565b85356001600160a01b0381168103612acc57815260209586019501614347565b6110008111159150614306565b90614391613d66565b50815f526201210860205260405f2091604051926143ae84613b8c565b546001600160a01b03811680855260a09190911c6020850190815290156143f5576001600160601b0380915116146143e35750565b63c9087cad60e01b5f5260045260245ffd5b5063d6844a2560e01b5f5260045260245ffd5b156144105750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614434613f98565b61443e81836152b2565b506001600160401b0382511691614463602083019364ffffffffff8551168114614408565b64ffffffffff82511664ffffffffff8451168111156145c5575064ffffffffff835116825260608201600162ffffff8251160162ffffff8111610a5b5761459160a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261452564ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f51602061585c5f395f51905f525c6145fd5760015f51602061585c5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b90614641614618613f98565b64ffffffffff60206001600160401b0361463284886152b2565b96511692015116811115614408565b565b61464b613f98565b600435906001600160401b03821693848314159182612acc575164ffffffffff16851461471f57611fff63ffffffff851694166120008110156136215762010005015490848260801c1494856146db575b5050836146c4575b50612acc5750156146b25750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f9050806146a4565b9091945060018101809111610a5b57614715907f000000000000000000000000000000000000000000000000000000000000000090613e59565b1015925f8061469c565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614786575b604052156147665750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661479e57823b15153d1516169061475b565b503d5f823e3d90fd5b6001600160a01b0390911690811561421e5763ffffffff165f8181526201210a602090815260408083206201210880845282852080546001600160a01b03168652918452828520805467ffffffffffffffff1916426001600160401b03161790559385905292825282546001600160a01b0319168517909255905192835290917f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda9190a2565b614855613f98565b9060049161010083360312612acc576148df8160405161487481613ba7565b61487d86613a64565b815261488b60208701613a64565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526148c460c08701613af8565b60c08201526148d560e08701613af8565b60e08201526152b2565b9280356001600160401b03811692838203612acc576020015164ffffffffff16831115905061490c575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b038211610a5b57565b916001600160601b0382169283156135a9577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff602092169361498385614388565b50845f526201210c835260405f206001600160601b036149a6838284541661491c565b166001600160601b0319825416179055600454906149d26001600160601b0360a01b918360a01c61491c565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b614a2b5790614a02916156f8565b506004811015613c9657159182614a1857505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614ad1575b6040525f606052156147665750565b90600181151661479e57823b15153d15161690614ac2565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b60405190614b766101c083613bc3565b6101a082527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a0837f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d60208201527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808201520152565b9391929092614d7e614b66565b906004810160031b9182823560f01c9060046007830160031c850101926101c0602082019101985b60018111614e65575b50895198604060208c01519b0151995b818310614dfc5750505001938492011491141690600781169081614de7575b505015610a7e57565b60031c3560f81c9060f8011b15165f80614dde565b90919960209b8b519860018160031c356007831660ff031c16614e44575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614dbf565b9698893514614e59575b8835988d0196614e1a565b600160ff1b9850614e4e565b898214614f79576060028a018a8091815b818110614e8f5750506060906020920304910190614da6565b8091925051988960011c8452606082018360018c0182511491108b191616600114614f3b5784519060018160031c356007831660ff031c16614f10575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614e76565b9791826060939284933514614f30575b6020810199919350359150614ecc565b50600160ff1b614f20565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614f06565b614daf565b63ffffffff16614f8d81614388565b9160208301926001600160601b03845116936001600160601b0383169485111561471f57620271005a111561518757615041614fd36001600160601b0383511685613e39565b835160405191976001600160601b03916001600160a01b0316614ff584613b8c565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b03861690633b9aca00808302916001600160a01b0316908383041483151715610a5b5760445f916020936040519163a9059cbb60e01b8352600483015260248201528260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016620249f0f13d156151825760015f5114601f3d1116165b1561511e57505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b6150cd565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615289575b156151f1577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261528360c082613bc3565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146151c8565b91906152bd83614b41565b9264ffffffffff81519251166001600160401b03831611159182615302575b50516001600160401b031690156152f05750565b632d82261160e21b5f5260045260245ffd5b61ffff919250166201000081101561362157600501548314906001600160401b036152dc565b906001918281166155fd575b600281166155cd575b60048116615595575b6008811661555d575b60108116615525575b602081166154ed575b604081166154b5575b6080811661547d575b6101008116615445575b610200811661540d575b61040081166153d0575b6108001661539b57565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f51602061583c5f395f51905f52910990565b915f51602061583c5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050615391565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f51602061583c5f395f51905f52910991615387565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f51602061583c5f395f51905f5291099161537d565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f51602061583c5f395f51905f52910991615373565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f51602061583c5f395f51905f5291099161536a565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f51602061583c5f395f51905f52910991615361565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f51602061583c5f395f51905f52910991615358565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f51602061583c5f395f51905f5291099161534f565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f51602061583c5f395f51905f52910991615346565b91778d51ccce760304d0ec0300027603000000010000000000005f51602061583c5f395f51905f5291099161533d565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250615334565b9160206030929483604095865195869360608501928260108201855e8981015160608201518883015192516080931781831717156156ee577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b9111818314169111176156e6575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d141616156156d757565b63399d2d9b60e01b5f5260045ffd5b5060a061569d565b50505060c061569d565b8151919060418303615728576157219250602082015190606060408401519301515f1a906157b9565b9192909190565b50505f9160029190565b60ff811690601f8211615761576040519161574e604084613bc3565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b90610100608092600b6101f4fa60803d14161561578957565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d14161561578957565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615830579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612c9f575f516001600160a01b0381161561582657905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x6101e06040526004361015610012575f80fd5b5f610100525f3560e01c806308f55202146138cd5780630e5fc76d1461385557806315209ea61461383c578063172195221461381757806318b52364146137bc5780631aba7312146137355780631f4d2b6f146136ee57806326af10301461364e5780632baf9b78146135b85780632cc2b2eb1461343b578063392f5f64146133f75780633f4ba83a1461337657806341d1fdfd1461330a5780634479d0ab146132d1578063449fb59e1461314f578063483a4be214612cfc5780634bcde60114612caa5780634d2b7aac14612ae9578063501da9df14612ad05780636041245c1461275b5780636c70bee9146125fc5780636f9431f9146125695780637ecebe001461252b578063829aca05146123ae5780638456cb591461233957806384966c5b146121d257806384b0196e146120cc57806388a17bde146120705780638c1775c814611f625780638dcd1aab14611d185780638f7dcfa314611cd7578063a4a6039414611c9b578063a7ea886914611b9e578063b05da26314611b01578063bb9e2543146119e1578063c19d93fb14611951578063d0322fbf14610d78578063d3df357914610cdd578063da56ce9414610cb8578063dae58da814610c8e578063db7e516714610562578063e62ec03b14610515578063e9244536146104a9578063f0ff5f0b146103055763f723b4d01461020e575f80fd5b346102fe5760203660031901126102fe57610227613a3d565b61028263ffffffff8216918261010051526201210860205261025a8160018060a01b036040610100512054163314613ce7565b8261010051526201210c6020526001600160601b03604061010051205460601c161515613e18565b61010080518290526201210c60208181528251604080822080546bffffffffffffffffffffffff60601b1916905590859052918152825182812080546001600160c01b0316905582519081529251908301527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be42291a26101005180f35b6101005180fd5b346102fe57366003190161012081126102fe57610100136102fe57610104356001600160401b0381116102fe57610340903690600401613b0c565b9060ff60035460b01c1661049457604061035861484d565b9161037383610365613e6c565b61036d613e82565b90613ef9565b6103908351958693849363d36986ef60e01b855260048501613eae565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156104865761010051906101005193610452575b50821580159081610403575b50926103ef916103fc94613edb565b6103f7613e6c565b614ae9565b6101005180f35b939050600382029180830460031481151715610438578160011b948286046002141715610438579093909110156103ef6103e0565b634e487b7160e01b61010051526011600452602461010051fd5b905061047791925060403d60401161047f575b61046f8183613bc3565b810190613e98565b9190836103d4565b503d610465565b6040513d61010051823e3d90fd5b6313d0ff5960e31b6101005152600461010051fd5b346102fe576101003660031901126102fe577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104fc576103fc6104f736613d7e565b61442c565b632d24edd360e01b610100515233600452602461010051fd5b346102fe5760203660031901126102fe576020610530613a3d565b610100519063ffffffff166110008110610550575b506040519015158152f35b61055a91506140d9565b905082610545565b346102fe5736600319016101a081126102fe57610100136102fe57610104356001600160401b0381116102fe5761059d903690600401613b0c565b90610124356001600160401b0381116102fe576105be903690600401613b0c565b92610144356001600160401b0381116102fe576105df903690600401613b0c565b610164959195356001600160401b0381116102fe57610602903690600401613b0c565b906101205293610184356001600160401b0381116102fe57610628903690600401613b0c565b9061018052946106366145d7565b60ff60035460b01c166104945761065461064f36613d7e565b61460c565b908515159081610c82575b81610c76575b81610c6b575b81610c60575b5015610ab757875f51602061583c5f395f51905f529160405160208101916a4f4c2f636c61696d732f3160a81b83526040820152878a60608301376106cc6060828a810161010051838201520301601f198101835282613bc3565b519020936106ff6040805183819460208301968a885284840137810161010051838201520301601f198101835282613bc3565b51902006610140526040516101605260a061016051016101605181106001600160401b03821117610c4657604052610100516101605152610100516020610160510152610100516040610160510152610100516060610160510152610100516080610160510152610100516101a0526101005150856101a052604051908460021b820160608560071c0281019060a08660071c02820160405283610160515260406101605101526060610160510152610100519260019160016101c0525f1961010051955b888b016101a05110610acc575050505050508160071c03610ab7576101c051602061016051015260071c6080610160510152610100515061010051926101c05115610aa25760208061016051015160405190828252828083015282604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f51602061583c5f395f51905f5260a082015260c0610100519160055afa156102fe5761010051515f19916060610160510151608061016051015160a081029080820460a01490151715610438576108a691613ccd565b6080810180911161043857610160515182860198979195600281901b9091019290915b8399828114610955575f51602061583c5f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c878103610939575b50905f51602061583c5f395f51905f52828180948b51088a526001600160601b03873560801c16900990089892986108c9565b609f199098019796505f51602061583c5f395f51905f52610906565b506101605160408101516080909101518a92918a9060048210610a8d5761018051356007621fffe08260db1c169160f01c0160031c0160040161010051506101005161043857808310610a7e578203610a7e576109b6926101805191614d71565b5060a43503610a6f576109ed6080926060610160510151604051948592610180840160405281840137608061016051015190615798565b610100820190818311610a5b57610a0782610a1694615770565b61012051916101405190615625565b5f5b828110610a31575f5f51602061585c5f395f51905f525d005b610a4e818301356001600160601b038160801c169060e01c614f7e565b6010810180911115610a18575b634e487b7160e01b5f52601160045260245ffd5b63186ddbdf60e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b63b3ad608d60e01b6101005152600461010051fd5b63399d2d9b60e01b6101005152600461010051fd5b639bdd0c5b60e01b6101005152600461010051fd5b6101a0513560e01c101580610c37575b15610ab7576101a0513560e01c60018101908110610438576101a0513560ec1c828103610b98575b50610b19610fff6101a0513560e01c16615328565b5f51602061583c5f395f51905f52035f51602061583c5f395f51905f528111610438575f51602061583c5f395f51905f526040818093610140510898898152826101c0518a09602082015201968187069009966101c051096101c05260106101a051016101a051116104385760106101a051016101a0529493946107c4565b9150600788901c871015610ab757865f198114610438576001019660406101605101518160608102046060148215171561043857610bda906060830290613ccd565b9060606101605101518160a081020460a0148215171561043857816080610c08819360a06040960290613ccd565b9160071b880182376101005182820152621ffffe6101a0513560eb1c168452209182602082015201528c610b04565b506101a0513560f81c15610adc565b634e487b7160e01b61010051526041600452602461010051fd5b603091501489610671565b60808514915061066b565b607f8616159150610665565b600f871615915061065f565b346102fe57610100513660031901126102fe57602064ffffffffff60035460281c16604051908152f35b346102fe57610100513660031901126102fe576020610cd56140a5565b604051908152f35b346102fe5760403660031901126102fe57610cf6613a3d565b6024356001600160401b0381116102fe57610d1a63ffffffff913690600401613ab2565b6101008051949093169384905262012109602052915160409020546001600160a01b03163303610d5f5790610d51916020936142f8565b63ffffffff60405191168152f35b82636305692b60e11b6101005152600452602461010051fd5b346102fe5760203660031901126102fe576004356001600160401b0381116102fe57610da8903690600401613b0c565b610db0613f98565b60045460c08190529091906001600160a01b031633036119385760a08201516104945764ffffffffff6040830151164311156119235760fe81111561189d5760405191610dfc83613ba7565b6101005160608401526101005160808401526101005160a0840152833560c01c8352600884013560c01c60208401526080601085016040850137609084013560a01c60c0840152609c84013560a01c60e0840152610e5983614b41565b916001600160401b0384511682519064ffffffffff8216149081611906575b506001600160401b0385511690156118ee57506201000064ffffffffff8060018186511601168160208601511690031610156118d957610eb6614065565b50610ebf614065565b60c886013560f081901c80835260fe808901602085015260d083901c63ffffffff1660608501819052939692936101029283020191820191018110610438578310610a8d5760fe63ffffffff8360d01c166101028460f01c02018801013592621fffe08460db1c1660078560f01c0160031c0160040193610f558563ffffffff8660d01c166101028760f01c020160fe01613ccd565b8210610a8d5786511515806118b2575b1561189d57604088019290925260a88801356060880152610fc3913691621fffe060db83901c16600760f093841c0160031c0163ffffffff60d087901c166101029387901c840201818101909203610101190192918b010101613f53565b602081519101206080860152600164ffffffffff8451160164ffffffffff81116104385764ffffffffff16855262ffffff606084015116602086015283518061010281020461010214811517156104385760608501516110269161010202613ccd565b956020850151968060405198601f1961011f838c0101166040526a4f4c2f736574746c652f3160a81b8a524660208b01523060408b0152604089015160608b0152606089015160808b0152608089015160a08b0152875160c08b0152606088015160e08b01526101008a0137610100018720966101008101811161043857855190816101028102046101021482151715610438576101006101026110cc93029101613ccd565b6040860152845160405190610180820160808801526101806060820283010160a088015261018060a0820260608302840101016040526020870151608088015160a08901519160408a015160018060ff1b0385168503610438576111399085600197959493971b90613cda565b926101005161010051965b8688106117bf57508d8d8d8d61117c8e8e60fe8f60808701519261010263ffffffff8260d01c169160f01c0201010190855190614d71565b9060a0850151036117aa5760a08401525f51602061583c5f395f51905f526040516020810190868252602081526111b4604082613bc3565b519020835194919006906001600160ff1b0385168503610438578460011b6042019485604211610438576111fb6111ef876040880151613cda565b96606087015190613ccd565b956001820191828111610438576001600160fb1b0383168303610438575f51602061583c5f395f51905f52890682528460208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156117955784519460208101811161043857906020879694920192610100515061010051906101005160e0526001600160601b0360c084015116916001600160601b0360e08501511694610100519460019a60208b01519a60a08101519b6101005160a0525b815160a051101561138f575f51602061583c5f395f51905f52878e9f8d9e9f9c9d60808291519e81810151825201520995813560f01c600116611359578a019960805161134d575b50602061010260a0925b019c019d019b600160a0510160a0529a9c9998949c6112e1565b9a909a01996020611329565b9990988160e0510160e0526080515f1461137d5761010260a092602092019a611333565b989761010260a0926020920199611333565b509084918b888a8c60e05187036117765760c05160a01c80841161175a5750808211611746576001600160601b036113cc931660c0890152613cda565b6001600160601b038111611729576001600160601b031660e086015281519160a081015192600181116116ab575b5060200151602f19810192908311610438575f51602061583c5f395f51905f52611425940690615625565b61142e82614b41565b9261ffff83511662010000811015611677576005018490557f00000000000000000000000000000000000000000000000000000000000000008015611691574204608082015163ffffffff811663ffffffff8316036115f8575b857fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a087878761158a8464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561152364ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a26101005180f35b9290939162ffffff60401b606082015160401b1663ffffffff60801b8560801b161764ffffffffff8251161793612000611fff8216101561167757611fff1662010005019390935563ffffffff9390931660808301529190817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f611488565b634e487b7160e01b61010051526032600452602461010051fd5b634e487b7160e01b61010051526012600452602461010051fd5b6080820151919361017f19830183106104385760a08101808211610438575f1983019283116104385760ff19840161017f1985018110610438576080936116f192615798565b61017f1983015e607f19810161017f198201116104385760209061171e607f19820161017f198301615770565b607f190192906113fa565b6306dfcc6560e41b61010051526060600452602452604461010051fd5b628dff2d60e11b6101005152600461010051fd5b83633952851160e21b6101005152600452602452604461010051fd5b8663311c37a960e21b610100515260045260e051602452604461010051fd5b63034b939160e01b6101005152600461010051fd5b63ca3165df60e01b6101005152600461010051fd5b8035918260f01c9061010060028401863781101580611892575b1561187e5760018101808211610438576117f6909360f11c6140d9565b91906101008601861161043857611811610100870187615770565b8060081c895360018901538552608084206020860152608061010085012060408601526080808501875e60808601526101028101809111610438579260608101809111610438579360a0810180911161043857946002810180911161043857600190970196949392611144565b62b83ef760e81b6101005152600461010051fd5b5061200081106117d9565b63777f0d1760e11b6101005152600461010051fd5b506118d28563ffffffff8660d01c166101028760f01c020160fe01613ccd565b8211610f65565b63c624488f60e01b6101005152600461010051fd5b63a351454960e01b6101005152600452602461010051fd5b61ffff915016620100008110156116775760050154831486610e78565b637a990cb160e01b6101005152600461010051fd5b63f6216a2160e01b610100515233600452602461010051fd5b346102fe57610100513660031901126102fe5761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b346102fe5760403660031901126102fe5760043560038110156102fe57611a06613a27565b6201210554611a219033906001600160a01b03168114613c55565b6001600160a01b03168015611aec5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611a867f000000000000000000000000000000000000000000000000000000000000000042613ccd565b168251611a9281613b8c565b82815260208101828152611aa587613c7d565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a26101005180f35b63d92e233d60e01b6101005152600461010051fd5b346102fe5760403660031901126102fe576001600160601b03611b22613a3d565b611b3e611b2d613ae2565b91611b366145d7565b82339161493c565b16633b9aca00810290808204633b9aca00149015171561043857611b849030337f0000000000000000000000000000000000000000000000000000000000000000614a80565b610100515f51602061585c5f395f51905f525d6101005180f35b346102fe5760203660031901126102fe576004356001600160401b0381116102fe57611c17611bd36020923690600401613ab2565b611bde9291926145d7565b611be66140a5565b92611bef614106565b6101008051829052620121098752516040902080546001600160a01b031916331790556142f8565b9080611c40575b50610100515f51602061585c5f395f51905f525d63ffffffff60405191168152f35b611c95907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316337f0000000000000000000000000000000000000000000000000000000000000000614a80565b82611c1e565b346102fe5760203660031901126102fe5760406001600160401b03611cc6611cc1613a3d565b614021565b835191831682529091166020820152f35b346102fe57610100513660031901126102fe5760035461ffff81169062010000821015611677576040916005015464ffffffffff8351921682526020820152f35b346102fe57366003190161012081126102fe57610100136102fe57611d3b613a50565b60ff60035460b01c1661049457611d5061484d565b90611d59613f98565b608081015163ffffffff808416939291168303611f465764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611db3613e82565b60401b169063ffffffff60801b9060801b16176001600160401b03611dd6613e6c565b161714611de1613e6c565b9015611f2157506001810180911161043857611e21611e48917f000000000000000000000000000000000000000000000000000000000000000090613e59565b7f000000000000000000000000000000000000000000000000000000000000000090613ccd565b804210611f0957604051638da3340760e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610486576101005191611ece575b5015611eb9576103fc906103f7613e6c565b63017c007360e01b6101005152600461010051fd5b90506020813d602011611f01575b81611ee960209383613bc3565b810103126102fe575180151581036102fe5782611ea7565b3d9150611edc565b63b317256b60e01b6101005152600452602461010051fd5b6001600160401b039063a466b7c960e01b610100515216600452602452604461010051fd5b50611fff81166120008110156116775762010005015490611d9a565b346102fe5760c03660031901126102fe57611f7b613a3d565b611f83613ae2565b60643560ff81169291908390036102fe57611fa86001600160601b0392611b366145d7565b16633b9aca00810290808204633b9aca001490151715610438577f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316803b156102fe576040519163d505accf60e01b83523360048401523060248401528360448401526044356064840152608483015260843560a483015260a43560c48301528160e481610100519361010051905af1612055575b50611b849130903390614a80565b6101005161206291613bc3565b610100516102fe5782612047565b346102fe57610100513660031901126102fe57606060405161209181613b5d565b60406201210b5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b346102fe57610100513660031901126102fe5761217061210b7f0000000000000000000000000000000000000000000000000000000000000000615732565b6121347f0000000000000000000000000000000000000000000000000000000000000000615732565b6040519060209061217e906121498385613bc3565b6101005184525f368137604051958695600f60f81b875260e08588015260e0870190613b39565b908582036040870152613b39565b4660608501523060808501526101005160a085015283810360c0850152818084519283815201930191610100515b8281106121bb57505050500390f35b8351855286955093810193928101926001016121ac565b346102fe5760803660031901126102fe576121eb613a3d565b6121f3613a27565b604435916064356001600160401b0381116102fe57612216903690600401613b0c565b938042116123215763ffffffff8316948561010051526201210860205260018060a01b03604061010051205416918215612308576122e0936122d26122da92856101005152600260205260406101005120908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528c604084015260018060a01b038c166060840152608083015260a082015260a081526122ca60c082613bc3565b5190206142d2565b923691613f53565b916149f0565b156122ef576103fc92506147a7565b826303cc0dcf60e21b6101005152600452602461010051fd5b8663d6844a2560e01b6101005152600452602461010051fd5b63cd21db4f60e01b6101005152600452602461010051fd5b346102fe57610100513660031901126102fe5762012106546123679033906001600160a01b03168114613d3e565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a16101005180f35b346102fe576101203660031901126102fe576123c8613a3d565b6123d0613ae2565b6044356001600160a01b038116928382036102fe5760c43560ff811692908390036102fe57612408906124016145d7565b848361493c565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a435606082015260608152612444608082613bc3565b5190206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926001600160601b0316633b9aca00818102918083049091149015171561043857833b156102fe57604051946377aadf6360e11b8652600486015230602486015260448501526064356064850152608435608485015260a484015260c483015260e43560e4830152610104356101048301528161012481610100519361010051905af180156104865761251857610100515f51602061585c5f395f51905f525d6101005180f35b6101005161252591613bc3565b80611b84565b346102fe5760203660031901126102fe576001600160a01b0361254c613a11565b166101005152600260205260206040610100512054604051908152f35b346102fe5760203660031901126102fe5763ffffffff612587613a3d565b16610100515262012108602052604080610100512060208251916125aa83613b8c565b546001600160a01b03811680845260a09190911c919092018190526001600160601b0381036125ee57506001600160601b03610100515b8351928352166020820152f35b6001600160601b03906125e1565b346102fe57610100513660031901126102fe57604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f0000000000000000000000000000000000000000000000000000000000000000821660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000090911660e082015261010090f35b34612acc5736600319016101a08112612acc5761010013612acc5761277e613a50565b610124356001600160601b03811691828203612acc57610144356001600160401b038111612acc576127b4903690600401613b0c565b929091610164356001600160401b038111612acc576127d7903690600401613b0c565b9390610184356001600160401b038111612acc576127f9903690600401613b0c565b93906128036145d7565b60ff60035460b01c16612abd5761281c61064f36613d7e565b5063ffffffff82169461282e86614388565b9760208901996001600160601b038b5116808d1115612aa357506080149081612a98575b5015612a345760806040519581870160405286376080852090621ffffe600b85901c16600c85901c620fffff1680159082046002141715610a5b575f610100529261289b614b66565b81358060201b90600d60068501946006621fffe08460db1c168201019660078460d01c161591018714169160f01c141694956101c0602084019301915b828410612a435750505050141615610a7e5760a43503612a34576001600160601b039661291b612923938a61298a96612915610fff8d9716615328565b90615625565b511684613e39565b8451604051919787916001600160a01b031661293e84613b8c565b835260208084019182525f868152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b8251604080516001600160601b0388811682529490941660208501526001600160a01b03909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac9190a3516001600160a01b031691633b9aca009116818102918115918304141715610a5b57612a22917f0000000000000000000000000000000000000000000000000000000000000000614726565b5f5f51602061585c5f395f51905f525d005b63d4fd39d960e01b5f5260045ffd5b839791929351908060ff1c612a78575b60209060011b93818160051b169060011c9381521852602060405f20970192916128d8565b94908135908114612a90575b60209190910194612a53565b5f9750612a84565b60309150148b612852565b8c89633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612acc576020610cd5612ae336613a78565b91613ef9565b34612acc5736600319016102208112612acc5761010013612acc5761010036610103190112612acc57610204356001600160401b038111612acc57612b346040913690600401613b0c565b9190612b57612b4161484d565b612b49613e6c565b612b51613e82565b90613bf8565b612b748351948593849363d36986ef60e01b855260048501613eae565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612c9f575f915f91612c7e575b5080151580612c62575b91612bc592613edb565b604051612bd181613ba7565b610104356001600160401b0381168103612acc578152610124356001600160401b0381168103612acc5760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b0381168103612acc5760c08201526101e435906001600160601b0382168203612acc57612c609160e082015261442c565b005b50600382029180830460031481151715610a5b57918110612bbb565b9050612c99915060403d60401161047f5761046f8183613bc3565b82612bb1565b6040513d5f823e3d90fd5b34612acc576040366003190112612acc57612c60612cc6613a3d565b612cce613a27565b9063ffffffff81165f5262012108602052612cf78160018060a01b0360405f2054163314613ce7565b6147a7565b34612acc5736600319016101c08112612acc5761010013612acc57612d1f613a50565b610124359063ffffffff8216808303612acc5761014435916001600160601b03831690818403612acc57610164356001600160401b038111612acc57612d69903690600401613b0c565b959091610184356001600160401b038111612acc57612d8c903690600401613b0c565b9790916101a4356001600160401b038111612acc57612daf903690600401613b0c565b9890612db96145d7565b6003549960ff8b60b01c16612abd57612dd461064f36613d7e565b50612dde8a614388565b9b8a5f526201210c60205260405f209560405196612dfb88613b5d565b54956001600160601b03871688526001600160601b038760601c1696612e348b60208b0199808b5260408c019360c01c84521515613e18565b6001600160401b0381511680421061313d5750608092916001600160401b03612e5f92511690614643565b149081613132575b5015612a3457608060405198818a0160405289376080882090621ffffe600b89901c16600c89901c620fffff1680159082046002141715610a5b5760018101809111610a5b5792612eb6614b66565b81358060201b90600d60068501946006621fffe08460db1c168201019660078460d01c161591018714169160f01c141694956101c0602084019301915b8284106130dd5750505050141615610a7e5760a43503612a345786612f2f6001600160601b039561301f99612fa899612915610fff8b16615328565b83518516908111156130d3578491612f4691613e39565b915b5116908381168210156130c957509687935b612f8c6004549286612f6f818660a01c613e39565b9387875116926001600160401b038987169160b81c161115613d08565b6001600160a01b0390911690831660a01b176004555116613e39565b6001600160601b0360405191612fbd83613b5d565b1681525f602080830182815260408085018481528785526201210c90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a3801591821561307a575f5f51602061585c5f395f51905f525d005b516001600160a01b031691633b9aca00828102928304141715610a5b576130c1917f0000000000000000000000000000000000000000000000000000000000000000614726565b808080612a22565b9050968793612f5a565b5050825f91612f48565b839791929351908060ff1c613112575b60209060011b93818160051b169060011c9381521852602060405f2097019291612ef3565b9490813590811461312a575b602091909101946130ed565b5f975061311e565b60309150148d612e67565b63518afd8160e11b5f5260045260245ffd5b34612acc576020366003190112612acc576004356003811015612acc5761317581613c7d565b906001600160401b036040519261318b84613b8c565b546131af8360018060a01b03831680875284602088019460a01c1684521515613caa565b51168042106132bf57505f6131c382613c7d565b558061321a5750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b60010361327157516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612acc57610100366003190112612acc5762012106546132fe9033906001600160a01b03168114613d3e565b612c606104f736613d7e565b34612acc576020366003190112612acc576004356003811015612acc5761333b604091613335613d66565b50613c7d565b6001600160401b0382519161334f83613b8c565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612acc575f366003190112612acc5762012106546001600160a01b0316331480156133e1575b6133a8903390613d3e565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b0316331461339d565b34612acc575f366003190112612acc5762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612acc576040366003190112612acc57613454613a3d565b61345c613ae2565b63ffffffff821691613482816001600160a01b0361347986614388565b51163314613ce7565b825f526201210c60205260405f20906001600160601b0383169081156135a9578254906001600160601b038260601c1661359657846040946134fa613589937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361356697169182891115613d08565b6001600160401b0361352c7f000000000000000000000000000000000000000000000000000000000000000042613ccd565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612acc576020366003190112612acc576004356001600160401b038116808203612acc5764ffffffffff6003541690818111918215613635575b505015613606575060205f604051908152f35b61ffff16620100008110156136215760209060050154610cd5565b634e487b7160e01b5f52603260045260245ffd5b6201000092509061364591613cda565b101582806135f3565b34612acc576020366003190112612acc576004356001600160401b038111612acc57610d516136836020923690600401613ab2565b9061ffff6201210b5460101c16613699816140d9565b508382159182156136d7575b5050156142f857506136b5614106565b6201210b5463ffff00008260101b169063ffff00001916176201210b556142f8565b6110009250906136e691613ccd565b1183876136a5565b34612acc576020366003190112612acc576020613709613a3d565b63ffffffff5f91166110008110613724575b50604051908152f35b61372e91506140d9565b508261371b565b34612acc576020366003190112612acc576004356003811015612acc57620121055461376d9033906001600160a01b03168114613c55565b61378b816001600160a01b0361378282613c7d565b54161515613caa565b5f61379582613c7d565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612acc576040366003190112612acc576137d5613a3d565b63ffffffff6137e2613a27565b91165f526201210a60205260405f209060018060a01b03165f5260205260206001600160401b0360405f205416604051908152f35b34612acc575f366003190112612acc57602062ffffff60035460781c16604051908152f35b34612acc576020610cd561384f36613a78565b91613bf8565b34612acc576020366003190112612acc5763ffffffff613873613a3d565b165f526201210c602052606060405f20604080519161389183613b5d565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612acc576020366003190112612acc576138e6613a11565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036139fe5761ffff6201210b5460201c169061100061392f836140d9565b50146139aa575b6040908151906139468383613bc3565b600182526020820191601f198401368437805115613621576001600160a01b0390911690915260209263ffffffff9161397e91614162565b165f81815262012108845282902080546001600160a01b03166001600160a01b03191790559051908152f35b90506139b4614106565b906201210b5465ffff000000008360201b169065ffff000000001916176201210b558160041c61010081101561362157620120050161800060f08460041b161b8154179055613936565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612acc57565b602435906001600160a01b0382168203612acc57565b6004359063ffffffff82168203612acc57565b610104359063ffffffff82168203612acc57565b35906001600160401b0382168203612acc57565b6060906003190112612acc576004356001600160401b0381168103612acc57906024356001600160401b0381168103612acc579060443590565b9181601f84011215612acc578235916001600160401b038311612acc576020808501948460051b010111612acc57565b602435906001600160601b0382168203612acc57565b35906001600160601b0382168203612acc57565b9181601f84011215612acc578235916001600160401b038311612acc5760208381860195010111612acc57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117613b7857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613b7857604052565b61010081019081106001600160401b03821117613b7857604052565b90601f801991011681019081106001600160401b03821117613b7857604052565b80518210156136215760209160051b010190565b90613c52926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b487521660408501521660608301526080820152608081526122ca60a082613bc3565b90565b15613c5d5750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613c96575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613cb25750565b6307200c4f60e11b5f526003811015613c965760045260245ffd5b91908201809211610a5b57565b91908203918211610a5b57565b15613cef5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613d1257505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613d465750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613d7382613b8c565b5f6020838281520152565b610100906003190112612acc5760405190613d9882613ba7565b816004356001600160401b0381168103612acc5781526024356001600160401b0381168103612acc57602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b0381168103612acc5760c082015260e435906001600160601b0382168203612acc5760e00152565b15613e205750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b038211610a5b57565b81810292918115918404141715610a5b57565b6004356001600160401b0381168103612acc5790565b6024356001600160401b0381168103612acc5790565b9190826040910312612acc576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613ee4575050565b633d42d25760e01b5f5260045260245260445ffd5b90613c52926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef87521660408501521660608301526080820152608081526122ca60a082613bc3565b9291926001600160401b038211613b785760405191613f7c601f8201601f191660200184613bc3565b829481845281830111612acc578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613b78576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156136215763ffffffff9062010005015491168160801c1461404e5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613b78576040525f60a0838281528260208201528260408201528260608201528260808201520152565b613c5260ff6201210b5460081c167f0000000000000000000000000000000000000000000000000000000000000000613e59565b8060041c6101008110156136215760f0906201200501549160041b161c90618000617fff83169216151590565b6201210b549061ffff8216916110008310156141395760018301808411610a5b5761ffff169061ffff1916176201210b55565b633bb0ac4960e01b5f5260045ffd5b156141505750565b63664dff4f60e11b5f5260045260245ffd5b909161416d826140d9565b5061418961100061417f865184613ccd565b1115855190614148565b82600c1b8381046110001484151715610a5b5763ffffffff916141ab91613ccd565b16905f5b845181101561422d576001600160a01b036141ca8287613be4565b51161561421e576001906001600160a01b036141e68288613be4565b51166141f28286613ccd565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b825416179055016141af565b639905827b60e01b5f5260045ffd5b509192909281518160041c906101008210156136215761425f9060f08795949362012005019360041b161b8254613ccd565b905560405190602082016020835281518091526020604084019201905f5b8181106142b05750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b031684528795506020938401939092019160010161427d565b6042906142dd615196565b906040519161190160f01b8352600283015260228201522090565b90929190811515828161437b575b61430f91614148565b6001600160401b038211613b78578160051b9360208501926143346040519485613bc3565b83526020830194810190368211612acc57945b81861061435b575050613c52929350614162565b85356001600160a01b0381168103612acc57815260209586019501614347565b6110008111159150614306565b90614391613d66565b50815f526201210860205260405f2091604051926143ae84613b8c565b546001600160a01b03811680855260a09190911c6020850190815290156143f5576001600160601b0380915116146143e35750565b63c9087cad60e01b5f5260045260245ffd5b5063d6844a2560e01b5f5260045260245ffd5b156144105750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614434613f98565b61443e81836152b2565b506001600160401b0382511691614463602083019364ffffffffff8551168114614408565b64ffffffffff82511664ffffffffff8451168111156145c5575064ffffffffff835116825260608201600162ffffff8251160162ffffff8111610a5b5761459160a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261452564ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f51602061585c5f395f51905f525c6145fd5760015f51602061585c5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b90614641614618613f98565b64ffffffffff60206001600160401b0361463284886152b2565b96511692015116811115614408565b565b61464b613f98565b600435906001600160401b03821693848314159182612acc575164ffffffffff16851461471f57611fff63ffffffff851694166120008110156136215762010005015490848260801c1494856146db575b5050836146c4575b50612acc5750156146b25750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f9050806146a4565b9091945060018101809111610a5b57614715907f000000000000000000000000000000000000000000000000000000000000000090613e59565b1015925f8061469c565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614786575b604052156147665750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661479e57823b15153d1516169061475b565b503d5f823e3d90fd5b6001600160a01b0390911690811561421e5763ffffffff165f8181526201210a602090815260408083206201210880845282852080546001600160a01b03168652918452828520805467ffffffffffffffff1916426001600160401b03161790559385905292825282546001600160a01b0319168517909255905192835290917f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda9190a2565b614855613f98565b9060049161010083360312612acc576148df8160405161487481613ba7565b61487d86613a64565b815261488b60208701613a64565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526148c460c08701613af8565b60c08201526148d560e08701613af8565b60e08201526152b2565b9280356001600160401b03811692838203612acc576020015164ffffffffff16831115905061490c575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b038211610a5b57565b916001600160601b0382169283156135a9577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff602092169361498385614388565b50845f526201210c835260405f206001600160601b036149a6838284541661491c565b166001600160601b0319825416179055600454906149d26001600160601b0360a01b918360a01c61491c565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b614a2b5790614a02916156f8565b506004811015613c9657159182614a1857505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614ad1575b6040525f606052156147665750565b90600181151661479e57823b15153d15161690614ac2565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b60405190614b766101c083613bc3565b6101a082527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a0837f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d60208201527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808201520152565b9391929092614d7e614b66565b906004810160031b9182823560f01c9060046007830160031c850101926101c0602082019101985b60018111614e65575b50895198604060208c01519b0151995b818310614dfc5750505001938492011491141690600781169081614de7575b505015610a7e57565b60031c3560f81c9060f8011b15165f80614dde565b90919960209b8b519860018160031c356007831660ff031c16614e44575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614dbf565b9698893514614e59575b8835988d0196614e1a565b600160ff1b9850614e4e565b898214614f79576060028a018a8091815b818110614e8f5750506060906020920304910190614da6565b8091925051988960011c8452606082018360018c0182511491108b191616600114614f3b5784519060018160031c356007831660ff031c16614f10575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614e76565b9791826060939284933514614f30575b6020810199919350359150614ecc565b50600160ff1b614f20565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614f06565b614daf565b63ffffffff16614f8d81614388565b9160208301926001600160601b03845116936001600160601b0383169485111561471f57620271005a111561518757615041614fd36001600160601b0383511685613e39565b835160405191976001600160601b03916001600160a01b0316614ff584613b8c565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b03861690633b9aca00808302916001600160a01b0316908383041483151715610a5b5760445f916020936040519163a9059cbb60e01b8352600483015260248201528260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016620249f0f13d156151825760015f5114601f3d1116165b1561511e57505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b6150cd565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615289575b156151f1577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261528360c082613bc3565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146151c8565b91906152bd83614b41565b9264ffffffffff81519251166001600160401b03831611159182615302575b50516001600160401b031690156152f05750565b632d82261160e21b5f5260045260245ffd5b61ffff919250166201000081101561362157600501548314906001600160401b036152dc565b906001918281166155fd575b600281166155cd575b60048116615595575b6008811661555d575b60108116615525575b602081166154ed575b604081166154b5575b6080811661547d575b6101008116615445575b610200811661540d575b61040081166153d0575b6108001661539b57565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f51602061583c5f395f51905f52910990565b915f51602061583c5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050615391565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f51602061583c5f395f51905f52910991615387565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f51602061583c5f395f51905f5291099161537d565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f51602061583c5f395f51905f52910991615373565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f51602061583c5f395f51905f5291099161536a565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f51602061583c5f395f51905f52910991615361565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f51602061583c5f395f51905f52910991615358565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f51602061583c5f395f51905f5291099161534f565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f51602061583c5f395f51905f52910991615346565b91778d51ccce760304d0ec0300027603000000010000000000005f51602061583c5f395f51905f5291099161533d565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250615334565b9160206030929483604095865195869360608501928260108201855e8981015160608201518883015192516080931781831717156156ee577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b9111818314169111176156e6575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d141616156156d757565b63399d2d9b60e01b5f5260045ffd5b5060a061569d565b50505060c061569d565b8151919060418303615728576157219250602082015190606060408401519301515f1a906157b9565b9192909190565b50505f9160029190565b60ff811690601f8211615761576040519161574e604084613bc3565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b90610100608092600b6101f4fa60803d14161561578957565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d14161561578957565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615830579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612c9f575f516001600160a01b0381161561582657905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 21132
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 20943
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 20889
      }
    ],
    "_challengeWindow": [
      {
        "length": 32,
        "start": 7715
      },
      {
        "length": 32,
        "start": 9992
      },
      {
        "length": 32,
        "start": 13575
      }
    ],
    "_datanetRegistry": [
      {
        "length": 32,
        "start": 9834
      },
      {
        "length": 32,
        "start": 14568
      }
    ],
    "_disputes": [
      {
        "length": 32,
        "start": 1213
      },
      {
        "length": 32,
        "start": 7788
      },
      {
        "length": 32,
        "start": 10030
      }
    ],
    "_epochSeconds": [
      {
        "length": 32,
        "start": 5192
      },
      {
        "length": 32,
        "start": 7676
      },
      {
        "length": 32,
        "start": 9954
      },
      {
        "length": 32,
        "start": 18160
      }
    ],
    "_evaluator": [
      {
        "length": 32,
        "start": 4691
      },
      {
        "length": 32,
        "start": 9794
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 21022
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 21060
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 8423
      }
    ],
    "_pageFee": [
      {
        "length": 32,
        "start": 16565
      }
    ],
    "_roleDelay": [
      {
        "length": 32,
        "start": 6753
      },
      {
        "length": 32,
        "start": 9916
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 7008
      },
      {
        "length": 32,
        "start": 7281
      },
      {
        "length": 32,
        "start": 8132
      },
      {
        "length": 32,
        "start": 9297
      },
      {
        "length": 32,
        "start": 9757
      },
      {
        "length": 32,
        "start": 10750
      },
      {
        "length": 32,
        "start": 12445
      },
      {
        "length": 32,
        "start": 20630
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 916
      },
      {
        "length": 32,
        "start": 7238
      },
      {
        "length": 32,
        "start": 9876
      },
      {
        "length": 32,
        "start": 11128
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 8464
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
    "_leftAt": {
      "slot": "73994",
      "offset": 0,
      "type": "mapping(uint256 => mapping(address => uint64))"
    },
    "_allocation": {
      "slot": "73995",
      "offset": 0,
      "type": "struct Accounts.Allocation"
    },
    "_payers": {
      "slot": "73996",
      "offset": 0,
      "type": "mapping(uint256 => struct Deposits.Payer)"
    }
  }
}
