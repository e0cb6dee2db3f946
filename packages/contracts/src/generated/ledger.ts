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
  "bytecode": "0x61028080604052346104a6576101808161617b803803809161002182856104aa565b8339810103126104a65760405161018081016001600160401b038111828210176104925760405281516001600160a01b03811681036104a6578152610068602083016104cd565b6020820190815261007b604084016104cd565b604083019081526060840151909290916001600160a01b03831683036104a657606082019283526080850151946001600160a01b03861686036104a65763ffffffff809260808501978852816100d360a085016104cd565b9760a087019889526100e760c086016104cd565b9960c088019a8b526100fb60e087016104cd565b9860e08901998a5261011061010088016104e1565b926101008a0193845261012661012089016104e1565b956101208b0196875261016061013f6101408b016104e1565b996101408d019a8b5201519a61016081019b8c526040516101616040826104aa565b600a815260208101906927b832b72632b233b2b960b11b8252604051916101896040846104aa565b600183526020830191603160f81b83526101a2816104f2565b610120526101af846104f2565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021860c0826104aa565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052905181166101c052905181166101e0529051919091166102005290519190911661022052905191909116610240529051610260529051600480549183166001600160a01b03199283161790559151620121058054918316918416919091179055915162012106805491909316911617905561800062012005556201210b805461ffff191660011790556040516101008101908082106001600160401b0383111761049257610120916040525f81525f60208201525f60408201525f60608201525f60808201525f60c08201525f60e08201527fb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f60a0820152610100604051916a4f4c2f7265636f72642f3160a81b8352602083015e20600555604051615c1d908161055e823960805181615544015260a05181615601015260c0518161550e015260e05181615593015261010051816155b9015261012051816121720152610140518161219c015261016051818181611c0d01528181611d0f01528181612054015281816124c201528181612656015281816129d40152818161301c01526153b5015261018051818181611246015261267b01526101a0518181816126a3015261381201526101c05181818161037301528181611ce4015281816126cd0152612b1c01526101e05181818161048101528181611f0a0152612767015261020051818181611b1701526126f501526102205181818161142c01528181611e9a0152818161271b015261461c015261024051818181611ec101528181612741015261343101526102605181613fe40152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761049257604052565b51906001600160a01b03821682036104a657565b519063ffffffff821682036104a657565b601f81511161051d57602081519101516020821061050e571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6101c06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146137f75780630e5fc76d1461377f57806315209ea614613766578063172195221461374157806318b52364146136e65780631aba73121461365f5780631f4d2b6f1461361857806326af1030146135785780632baf9b78146134e25780632cc2b2eb14613365578063392f5f64146133215780633f4ba83a146132a057806341d1fdfd146132345780634479d0ab146131fb578063449fb59e14613079578063483a4be214612ca05780634bcde60114612c4e5780634d2b7aac14612a8d578063501da9df14612a745780636041245c146127945780636c70bee9146126375780636f9431f9146125d45780637ecebe001461259b578063829aca05146124155780638456cb59146123a657806384966c5b1461225457806384b0196e1461215857806388a17bde146120fe5780638c1775c814611ff25780638dcd1aab14611db55780638f7dcfa314611d76578063a4a6039414611d39578063a7ea886914611c44578063b05da26314611bad578063bb9e254314611a96578063c19d93fb14611a08578063d0322fbf14610d57578063d3df357914610cc9578063da56ce9414610ca6578063dae58da814610c7e578063db7e51671461051d578063e62ec03b146104d3578063e92445361461046c578063f0ff5f0b146102e45763f723b4d01461020a575f80fd5b346102e15760203660031901126102e157610223613930565b61027263ffffffff821691828452620121086020526102508160018060a01b036040872054163314613bda565b8284526201210c6020526001600160601b03604085205460601c161515613d0b565b8082526201210c6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102e1573660031901610120811261046857610100136102e157610104356001600160401b038111610468576103209036906004016139ff565b60ff60035460b01c16610459576040610337614779565b9261035284610344613d5f565b61034c613d75565b90613dec565b61036f8351948593849363d36986ef60e01b855260048501613da1565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561044e578390849261041c575b508115801590816103d9575b50916103c9916103d69493613dce565b6103d1613d5f565b614a15565b80f35b90506003820282810460031483151715610408578360011b9184830460021417156104085710156103c96103b9565b634e487b7160e01b86526011600452602486fd5b9050610440915060403d604011610447575b6104388183613ab6565b810190613d8b565b905f6103ad565b503d61042e565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102e1576101003660031901126102e1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104c0576103d66104bb36613c71565b614358565b632d24edd360e01b815233600452602490fd5b50346102e15760203660031901126102e15760209063ffffffff6104f5613930565b16611000811061050b575b506040519015158152f35b6105159150614008565b90505f610500565b50346102e15736600319016101a0811261046857610100136102e157610104356001600160401b038111610468576105599036906004016139ff565b610124929192356001600160401b038111610c7a5761057c9036906004016139ff565b610144929192356001600160401b038111610c765761059f9036906004016139ff565b906101405292610164356001600160401b038111610c72576105c59036906004016139ff565b906101005293610184356001600160401b038111610c6e576105eb9036906004016139ff565b9061016052946105f9614503565b60ff60035460b01c16610c5f5761061761061236613c71565b614538565b908515159081610c53575b81610c47575b81610c3c575b81610c31575b5015610c22575f516020615bdd5f395f51905f529060405160208101916a4f4c2f636c61696d732f3160a81b83526040820152868a606083013761068b6060828981018c838201520301601f198101835282613ab6565b519020916040516106bf604082602081019487865280610140518484013781018c838201520301601f198101835282613ab6565b519020066101205260405160e05260a060e0510160e05181106001600160401b03821117610c0e576040528560e0515285602060e051015285604060e051015285606060e051015285608060e051015285610180528661018052604051918460021b830160608560071c0281019060a08660071c0282016040528460e05152604060e0510152606060e0510152869260019160016101a0525f1989955b888c016101805110610a2d575050505050508160071c03610a1e576101a051602060e051015260071c608060e0510152826101a05115610a0f5760208160c08260e051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f516020615bdd5f395f51905f5260a082015260055afa156102e15780515f1991606060e0510151608060e05101519060a082029180830460a014901517156109b5579061082b91613bc0565b608081018091116109fb579695909693808701978160021b60e0515101925b83998981146108d6575f516020615bdd5f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c8781036108ba575b50905f516020615bdd5f395f51905f52828180948b51088a526001600160601b03873560801c169009900898929861084a565b609f199098019796505f516020615bdd5f395f51905f52610887565b50889088604060e0510151608060e0510151826108f68161016051615ae5565b036109ec579061090b92916101605191614e9e565b5060a435036109dd57606060e0510151906109436040518093610180820160405260806101405181840137608060e051015190615b39565b6101008201918281116109c9579061095f8361096e9493615b11565b6101005191610120519061599a565b815b83811061098b5782805f516020615bfd5f395f51905f525d80f35b6109a8818301356001600160601b038160801c169060e01c615292565b6010810180911115610970575b634e487b7160e01b83526011600452602483fd5b634e487b7160e01b85526011600452602485fd5b63186ddbdf60e01b8352600483fd5b63b3ad608d60e01b8652600486fd5b634e487b7160e01b82526011600452602482fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8452600484fd5b610180513560e01c101580610bff575b15610bf057610180513560e01c60018101908110610af957610180513560ec1c828103610b21575b50610a7a610fff610180513560e01c1661569d565b5f516020615bdd5f395f51905f52035f516020615bdd5f395f51905f528111610b0d575f516020615bdd5f395f51905f526040818093610120510896878152826101a0518a09602082015201968189069009946101a051096101a052601061018051016101805111610af957601061018051016101805293929361075c565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8c52601160045260248cfd5b9150600788901c871015610be157865f198114610b0d5760010196604060e051015181606081020460601482151715610bcd57610b62906060830290613bc0565b90606060e051015160a082029082820460a01483151715610bb957918e6080610b8e8194604096613bc0565b9260071b8901833782820152621ffffe610180513560eb1c168452209182602082015201525f610a65565b634e487b7160e01b8f52601160045260248ffd5b634e487b7160e01b8d52601160045260248dfd5b639bdd0c5b60e01b8b5260048bfd5b639bdd0c5b60e01b8a5260048afd5b50610180513560f81c15610a3d565b634e487b7160e01b87526041600452602487fd5b639bdd0c5b60e01b8752600487fd5b60309150145f610634565b60808414915061062e565b607f8616159150610628565b600f8716159150610622565b6313d0ff5960e31b8752600487fd5b8680fd5b8580fd5b8480fd5b8280fd5b50346102e157806003193601126102e157602064ffffffffff60035460281c16604051908152f35b50346102e157806003193601126102e1576020610cc1613fd4565b604051908152f35b50346102e15760403660031901126102e157610ce3613930565b6024356001600160401b038111610c7a5791610d0863ffffffff9336906004016139a5565b93909216908181526201210960205260018060a01b036040822054163303610d45576020610d37858585614227565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b50346102e15760203660031901126102e1576004356001600160401b03811161046857610d889036906004016139ff565b9091610d92613e97565b600454939091906001600160a01b03851633036119f55760a08301516119e65764ffffffffff6040840151164311156119d75760fe8411156119c85760405191610ddb83613a9a565b8060608401528060808401528060a0840152813560c01c8352600882013560c01c60208401526080601083016040850137609082013560a01c60c0840152609c82013560a01c60e0840152610e2f83614a6d565b946001600160401b0384511685519064ffffffffff8216149081611992575b506001600160401b03855116901561198057506201000064ffffffffff80600181895116011681602089015116900316101561197157610e8c613f7c565b50610e95613f7c565b60c0528060ca116104685760c883013560f01c60c051528060ce116104685760ca83019563ffffffff6004973560e01c16606060c051015260c0515161010281029080820461010214901517156117b6578060fe0160fe116117b65760c05160600151610f049160fe01613bc0565b9387850180861161192b57831061196357848101356007621fffe08260db1c169160f01c0160031c018801610f398187613bc0565b841061195557610f499086613bc0565b9460c0515115158061194c575b1561193e5790610f76610f6c8786948585613fbc565b9590978184613fbc565b92909360fe8301602060c0510152604089015260c811610c765760a801356060870152610fa591369190613e61565b602081519101206080850152600164ffffffffff8651160164ffffffffff81116117ea5764ffffffffff16845262ffffff606086015116602085015260c051518061010281020461010214811517156117ea5760c0516060015161100c9161010202613bc0565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e088015261010087013761010001842093610100810181116117b65760c0515180610102810204610102148115171561192b57906101006101026110ba93029101613bc0565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b0386168603611918576111369086600196959493961b90613bcd565b92889089956101008201905b88881061180b575050505050505050509061116891608060c051015160c0515190614e9e565b9060a0850151036117fd5760a08401525f516020615bdd5f395f51905f526040516020810190848252602081526111a0604082613ab6565b51902060c051519491900692906001600160ff1b03851685036117ea578460011b60420194856042116117b6576111ee6111e087604060c0510151613bcd565b96606060c051015190613bc0565b9560018201918281116117d7576001600160fb1b03831683036117d7575f516020615bdd5f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156117c9578451946020810181116117b65760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a051101561136a578f515f516020615bdd5f395f51905f528d6080805101519d80608080510152099d823560f01c60011661133e5781019b611331575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b6112c7565b9d909d019c610102611309565b9b919a9881019890911561135a5760209161010291019a611311565b9998602091610102910199611311565b50888d8f8a908f9798999a8089036117a1575060a01c80821161178c575081831161177f576001600160601b031660c08801526113a79190613bcd565b6001600160601b038111611769576001600160601b031660e086015260c0515160a060c0510151906001811161169d575b5060c05160200151602f1981019390841161168a57905f516020615bdd5f395f51905f52611409949392069061599a565b61141283614a6d565b9361ffff84511662010000811015611677578590600501557f0000000000000000000000000000000000000000000000000000000000000000801561166457420490608083015163ffffffff811663ffffffff8416036115db575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936115718464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561150a64ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156116515750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a061146d565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116117565760a0820190818311611743575f1981019081116117435760ff1984019161017f198501831061173057916116e99160809493615b39565b61017f1983015e607f19810161017f1982011161171d57611713607f19820161017f198301615b11565b607f1901886113d8565b634e487b7160e01b885260118752602488fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b8035938460f01c906101006002840186378110158061190d575b156118ff57600181018082116118e957611842909560f11c614008565b91908486116118d2576118558587615b11565b8060081c8a5360018a015386526080842060208701526080832060408701526080808501885e608087015261010281018091116118be5793606081018091116118be579460a081018091116118be5795600281018091116118be57600190970196959493611142565b8f8c6011602492634e487b7160e01b835252fd5b5050508f8c6011602492634e487b7160e01b835252fd5b50508f8c6011602492634e487b7160e01b835252fd5b5062b83ef760e81b8c528f8cfd5b506120008110611825565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b63777f0d1760e11b85528885fd5b50858411610f56565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156119b45761ffff87911660050154145f610e4e565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102e157806003193601126102e15761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102e15760403660031901126102e157600435600381101561046857611abc61391a565b6201210554611ad79033906001600160a01b03168114613b48565b6001600160a01b03168015611b9e5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611b3c7f000000000000000000000000000000000000000000000000000000000000000042613bc0565b168251611b4881613a7f565b82815260208101828152611b5b87613b70565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102e15760403660031901126102e1576001600160601b03611bcf613930565b611beb611bda6139d5565b91611be3614503565b823391614868565b16633b9aca00810290808204633b9aca0014901517156109fb57611c319030337f00000000000000000000000000000000000000000000000000000000000000006149ac565b805f516020615bfd5f395f51905f525d80f35b50346102e15760203660031901126102e1576004356001600160401b03811161046857602091611c7b611cb99236906004016139a5565b611c86939193614503565b611c8e613fd4565b93611c97614035565b8085526201210987526040852080546001600160a01b03191633179055614227565b9180611cde575b505f516020615bfd5f395f51905f525d63ffffffff60405191168152f35b611d33907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316337f00000000000000000000000000000000000000000000000000000000000000006149ac565b5f611cc0565b50346102e15760203660031901126102e15760406001600160401b03611d65611d60613930565b613f38565b835191831682529091166020820152f35b50346102e157806003193601126102e15760035461ffff8116620100008110156119b457604092506005015464ffffffffff8351921682526020820152f35b50346102e1573660031901610120811261046857610100136102e157611dd9613943565b60ff60035460b01c166119e657611dee614779565b90611df7613e97565b608081015163ffffffff808416939291168303611fc25764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611e51613d75565b60401b169063ffffffff60801b9060801b16176001600160401b03611e74613d5f565b161714611e7f613d5f565b9015611fa45750600181018091116109b557611ebf611ee6917f000000000000000000000000000000000000000000000000000000000000000090613d4c565b7f000000000000000000000000000000000000000000000000000000000000000090613bc0565b804210611f9257604051638da3340760e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561044e578391611f63575b5015611f54576103d6906103d1613d5f565b63017c007360e01b8252600482fd5b611f85915060203d602011611f8b575b611f7d8183613ab6565b810190613f20565b5f611f42565b503d611f73565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611fde5762010005015490611e38565b634e487b7160e01b85526032600452602485fd5b50346102e15760c03660031901126102e15761200c613930565b6120146139d5565b906064359160ff83168093036120fa576120386001600160601b0392611be3614503565b16633b9aca00810290808204633b9aca0014901517156109b5577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610c7a57829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af16120e5575b5050611c3191309033906149ac565b816120ef91613ab6565b610c7a57825f6120d6565b8380fd5b50346102e157806003193601126102e157606060405161211d81613a50565b60406201210b5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102e157806003193601126102e1576121f8906121967f0000000000000000000000000000000000000000000000000000000000000000615aa7565b906121c07f0000000000000000000000000000000000000000000000000000000000000000615aa7565b906020612206604051936121d48386613ab6565b8385525f368137604051968796600f60f81b885260e08589015260e0880190613a2c565b908682036040880152613a2c565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061223d57505050500390f35b83518552869550938101939281019260010161222e565b50346102e15760803660031901126102e15761226e613930565b9061227761391a565b604435926064356001600160401b0381116120fa5761229a9036906004016139ff565b85919542116123925763ffffffff8316958686526201210860205260018060a01b0360408720541692831561237e5783929161234d6123559261235b968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a0815261234560c082613ab6565b519020614201565b923691613e61565b9161491c565b1561236a57906103d6916146d3565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102e157806003193601126102e15762012106546123d29033906001600160a01b03168114613c31565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102e1576101203660031901126102e157612430613930565b6124386139d5565b90604435906001600160a01b03821690818303610c765760c4359260ff8416809403610c72576124719061246a614503565b8583614868565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a4356060820152606081526124ad608082613ab6565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca001490151715610408579085939291813b15610c76578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af1801561258e5761257e57805f516020615bfd5f395f51905f525d80f35b61258791613ab6565b5f81611c31565b50604051903d90823e3d90fd5b50346102e15760203660031901126102e1576020906040906001600160a01b036125c3613904565b168152600283522054604051908152f35b50346102e15760203660031901126102e1576040809163ffffffff6125f7613930565b1681526201210860205220602082519161261083613a7f565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102e157806003193601126102e157604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f0000000000000000000000000000000000000000000000000000000000000000821660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000090911660e082015261010090f35b34612a705736600319016101a08112612a705761010013612a70576127b7613943565b610124356001600160601b038116808203612a7057610144356001600160401b038111612a70576127ec9036906004016139ff565b929091610164356001600160401b038111612a705761280f9036906004016139ff565b939094610184356001600160401b038111612a70576128329036906004016139ff565b979061283c614503565b60ff60035460b01c16612a615761285561061236613c71565b5063ffffffff8216986128678a6142b7565b9760208901946001600160601b0386511680891115612a4757506080149081612a3c575b5015612a1e57608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff1680159085046002141715612a0a57604051938452806020850152604084015260608301604052816128ea8183615ae5565b03612a2d576128f892614a92565b5060a43503612a1e576001600160601b039661292e948894612920610fff612926951661569d565b9061599a565b511682613d2c565b5f858152620121086020526040902080546001600160a01b031660a084901b6001600160a01b031916179055938251604080516001600160601b03808916825290941660208501526001600160a01b0391909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91819081010390a3516001600160a01b031691633b9aca009116818102918115918304141715612a0a576129f8917f0000000000000000000000000000000000000000000000000000000000000000614652565b5f5f516020615bfd5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b61288b565b888d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612a70576020610cc1612a873661396b565b91613dec565b34612a705736600319016102208112612a705761010013612a705761010036610103190112612a7057610204356001600160401b038111612a7057612ad860409136906004016139ff565b9190612afb612ae5614779565b612aed613d5f565b612af5613d75565b90613aeb565b612b188351948593849363d36986ef60e01b855260048501613da1565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612c43575f915f91612c22575b5080151580612c06575b91612b6992613dce565b604051612b7581613a9a565b610104356001600160401b0381168103612a70578152610124356001600160401b0381168103612a705760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b0381168103612a705760c08201526101e435906001600160601b0382168203612a7057612c049160e0820152614358565b005b50600382029180830460031481151715612a0a57918110612b5f565b9050612c3d915060403d604011610447576104388183613ab6565b82612b55565b6040513d5f823e3d90fd5b34612a70576040366003190112612a7057612c04612c6a613930565b612c7261391a565b9063ffffffff81165f5262012108602052612c9b8160018060a01b0360405f2054163314613bda565b6146d3565b34612a705736600319016101c08112612a705761010013612a7057612cc3613943565b610124359063ffffffff8216808303612a705761014435916001600160601b03831690818403612a7057610164356001600160401b038111612a7057612d0d9036906004016139ff565b959091610184356001600160401b038111612a7057612d309036906004016139ff565b9790916101a4356001600160401b038111612a7057612d539036906004016139ff565b9890612d5d614503565b6003549960ff8b60b01c16612a6157612d7861061236613c71565b50612d828a6142b7565b9b8a5f526201210c60205260405f209560405196612d9f88613a50565b54956001600160601b03871688526001600160601b038760601c1696612dd88b60208b0199808b5260408c019360c01c84521515613d0b565b6001600160401b038151168042106130675750608092916001600160401b03612e039251169061456f565b14908161305c575b5015612a1e57608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff1680159085046002141715612a0a5760018401809411612a0a5760405193845280602085015260408401526060830160405281612e758183615ae5565b03612a2d57612e8392614a92565b5060a43503612a1e5786612eae6001600160601b0395612f9e99612f2799612920610fff8b1661569d565b8351851690811115613052578491612ec591613d2c565b915b51169083811682101561304857509687935b612f0b6004549286612eee818660a01c613d2c565b9387875116926001600160401b038987169160b81c161115613bfb565b6001600160a01b0390911690831660a01b176004555116613d2c565b6001600160601b0360405191612f3c83613a50565b1681525f602080830182815260408085018481528785526201210c90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612ff9575f5f516020615bfd5f395f51905f525d005b516001600160a01b031691633b9aca00828102928304141715612a0a57613040917f0000000000000000000000000000000000000000000000000000000000000000614652565b8080806129f8565b9050968793612ed9565b5050825f91612ec7565b60309150148d612e0b565b63518afd8160e11b5f5260045260245ffd5b34612a70576020366003190112612a70576004356003811015612a705761309f81613b70565b906001600160401b03604051926130b584613a7f565b546130d98360018060a01b03831680875284602088019460a01c1684521515613b9d565b51168042106131e957505f6130ed82613b70565b55806131445750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b60010361319b57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612a7057610100366003190112612a705762012106546132289033906001600160a01b03168114613c31565b612c046104bb36613c71565b34612a70576020366003190112612a70576004356003811015612a705761326560409161325f613c59565b50613b70565b6001600160401b0382519161327983613a7f565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612a70575f366003190112612a705762012106546001600160a01b03163314801561330b575b6132d2903390613c31565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b031633146132c7565b34612a70575f366003190112612a705762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612a70576040366003190112612a705761337e613930565b6133866139d5565b63ffffffff8216916133ac816001600160a01b036133a3866142b7565b51163314613bda565b825f526201210c60205260405f20906001600160601b0383169081156134d3578254906001600160601b038260601c166134c057846040946134246134b3937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361349097169182891115613bfb565b6001600160401b036134567f000000000000000000000000000000000000000000000000000000000000000042613bc0565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612a70576020366003190112612a70576004356001600160401b038116808203612a705764ffffffffff600354169081811191821561355f575b505015613530575060205f604051908152f35b61ffff166201000081101561354b5760209060050154610cc1565b634e487b7160e01b5f52603260045260245ffd5b6201000092509061356f91613bcd565b1015828061351d565b34612a70576020366003190112612a70576004356001600160401b038111612a7057610d376135ad60209236906004016139a5565b9061ffff6201210b5460101c166135c381614008565b50838215918215613601575b50501561422757506135df614035565b6201210b5463ffff00008260101b169063ffff00001916176201210b55614227565b61100092509061361091613bc0565b1183876135cf565b34612a70576020366003190112612a70576020613633613930565b63ffffffff5f9116611000811061364e575b50604051908152f35b6136589150614008565b5082613645565b34612a70576020366003190112612a70576004356003811015612a705762012105546136979033906001600160a01b03168114613b48565b6136b5816001600160a01b036136ac82613b70565b54161515613b9d565b5f6136bf82613b70565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612a70576040366003190112612a70576136ff613930565b63ffffffff61370c61391a565b91165f526201210a60205260405f209060018060a01b03165f5260205260206001600160401b0360405f205416604051908152f35b34612a70575f366003190112612a7057602062ffffff60035460781c16604051908152f35b34612a70576020610cc16137793661396b565b91613aeb565b34612a70576020366003190112612a705763ffffffff61379d613930565b165f526201210c602052606060405f2060408051916137bb83613a50565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612a70576020366003190112612a7057613810613904565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036138f15761ffff6201210b5460201c169061100061385983614008565b501461389d575b60405161386e604082613ab6565b600181526020808201939036853781511561354b576001600160a01b03909216909252602091610d3791614091565b90506138a7614035565b906201210b5465ffff000000008360201b169065ffff000000001916176201210b558160041c61010081101561354b57620120050161800060f08460041b161b8154179055613860565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612a7057565b602435906001600160a01b0382168203612a7057565b6004359063ffffffff82168203612a7057565b610104359063ffffffff82168203612a7057565b35906001600160401b0382168203612a7057565b6060906003190112612a70576004356001600160401b0381168103612a7057906024356001600160401b0381168103612a70579060443590565b9181601f84011215612a70578235916001600160401b038311612a70576020808501948460051b010111612a7057565b602435906001600160601b0382168203612a7057565b35906001600160601b0382168203612a7057565b9181601f84011215612a70578235916001600160401b038311612a705760208381860195010111612a7057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117613a6b57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613a6b57604052565b61010081019081106001600160401b03821117613a6b57604052565b90601f801991011681019081106001600160401b03821117613a6b57604052565b805182101561354b5760209160051b010190565b90613b45926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b4875216604085015216606083015260808201526080815261234560a082613ab6565b90565b15613b505750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613b89575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613ba55750565b6307200c4f60e11b5f526003811015613b895760045260245ffd5b91908201809211612a0a57565b91908203918211612a0a57565b15613be25750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613c0557505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613c395750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613c6682613a7f565b5f6020838281520152565b610100906003190112612a705760405190613c8b82613a9a565b816004356001600160401b0381168103612a705781526024356001600160401b0381168103612a7057602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b0381168103612a705760c082015260e435906001600160601b0382168203612a705760e00152565b15613d135750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b038211612a0a57565b81810292918115918404141715612a0a57565b6004356001600160401b0381168103612a705790565b6024356001600160401b0381168103612a705790565b9190826040910312612a70576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613dd7575050565b633d42d25760e01b5f5260045260245260445ffd5b90613b45926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef875216604085015216606083015260808201526080815261234560a082613ab6565b6001600160401b038111613a6b57601f01601f191660200190565b929192613e6d82613e46565b91613e7b6040519384613ab6565b829481845281830111612a70578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613a6b576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b90816020910312612a7057518015158103612a705790565b5f915f91611fff811661200081101561354b5763ffffffff9062010005015491168160801c14613f655750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613a6b576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90939293848311612a70578411612a70578101920390565b613b4560ff6201210b5460081c167f0000000000000000000000000000000000000000000000000000000000000000613d4c565b8060041c61010081101561354b5760f0906201200501549160041b161c90618000617fff83169216151590565b6201210b549061ffff8216916110008310156140685760018301808411612a0a5761ffff169061ffff1916176201210b55565b633bb0ac4960e01b5f5260045ffd5b1561407f5750565b63664dff4f60e11b5f5260045260245ffd5b909161409c82614008565b506140b86110006140ae865184613bc0565b1115855190614077565b82600c1b8381046110001484151715612a0a5763ffffffff916140da91613bc0565b16905f5b845181101561415c576001600160a01b036140f98287613ad7565b51161561414d576001906001600160a01b036141158288613ad7565b51166141218286613bc0565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b825416179055016140de565b639905827b60e01b5f5260045ffd5b509192909281518160041c9061010082101561354b5761418e9060f08795949362012005019360041b161b8254613bc0565b905560405190602082016020835281518091526020604084019201905f5b8181106141df5750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b03168452879550602093840193909201916001016141ac565b60429061420c61550b565b906040519161190160f01b8352600283015260228201522090565b9092919081151582816142aa575b61423e91614077565b6001600160401b038211613a6b578160051b9360208501926142636040519485613ab6565b83526020830194810190368211612a7057945b81861061428a575050613b45929350614091565b85356001600160a01b0381168103612a7057815260209586019501614276565b6110008111159150614235565b906142c0613c59565b50815f526201210860205260405f2091604051926142dd84613a7f565b546001600160a01b03811680855260a09190911c6020850152156143225761430781600c1c614008565b90506143105750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b1561433c5750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614360613e97565b61436a8183615627565b506001600160401b038251169161438f602083019364ffffffffff8551168114614334565b64ffffffffff82511664ffffffffff8451168111156144f1575064ffffffffff835116825260608201600162ffffff8251160162ffffff8111612a0a576144bd60a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261445164ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f516020615bfd5f395f51905f525c6145295760015f516020615bfd5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9061456d614544613e97565b64ffffffffff60206001600160401b0361455e8488615627565b96511692015116811115614334565b565b614577613e97565b600435906001600160401b03821693848314159182612a70575164ffffffffff16851461464b57611fff63ffffffff8516941661200081101561354b5762010005015490848260801c149485614607575b5050836145f0575b50612a705750156145de5750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f9050806145d0565b9091945060018101809111612a0a57614641907f000000000000000000000000000000000000000000000000000000000000000090613d4c565b1015925f806145c8565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156146b2575b604052156146925750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166146ca57823b15153d15161690614687565b503d5f823e3d90fd5b6001600160a01b0390911690811561414d5763ffffffff165f8181526201210a602090815260408083206201210880845282852080546001600160a01b03168652918452828520805467ffffffffffffffff1916426001600160401b03161790559385905292825282546001600160a01b0319168517909255905192835290917f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda9190a2565b614781613e97565b9060049161010083360312612a705761480b816040516147a081613a9a565b6147a986613957565b81526147b760208701613957565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526147f060c087016139eb565b60c082015261480160e087016139eb565b60e0820152615627565b9280356001600160401b03811692838203612a70576020015164ffffffffff168311159050614838575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b038211612a0a57565b916001600160601b0382169283156134d3577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff60209216936148af856142b7565b50845f526201210c835260405f206001600160601b036148d28382845416614848565b166001600160601b0319825416179055600454906148fe6001600160601b0360a01b918360a01c614848565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b614957579061492e91615a6d565b506004811015613b895715918261494457505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156149fd575b6040525f606052156146925750565b9060018115166146ca57823b15153d151616906149ee565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c09060405191614aaa8184613ab6565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614d85575b50895198604060208c01519b0151995b818310614d1c5750505001938492011491141690600781169081614d07575b505015612a2d57565b60031c3560f81c9060f8011b15165f80614cfe565b90919960209b8b519860018160031c356007831660ff031c16614d64575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614cdf565b9698893514614d79575b8835988d0196614d3a565b600160ff1b9850614d6e565b898214614e99576060028a018a8091815b818110614daf5750506060906020920304910190614cc6565b8091925051988960011c8452606082018360018c0182511491108b191616600114614e5b5784519060018160031c356007831660ff031c16614e30575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614d96565b9791826060939284933514614e50575b6020810199919350359150614dec565b50600160ff1b614e40565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614e26565b614ccf565b6040519094919391926101c0614eb48184613ab6565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111615179575b50895198604060208c01519b0151995b8183106151105750505001938492011491141690600781169081614d0757505015612a2d57565b90919960209b8b519860018160031c356007831660ff031c16615158575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a0191906150e9565b969889351461516d575b8835988d019661512e565b600160ff1b9850615162565b89821461528d576060028a018a8091815b8181106151a357505060609060209203049101906150d0565b8091925051988960011c8452606082018360018c0182511491108b19161660011461524f5784519060018160031c356007831660ff031c16615224575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c9161518a565b9791826060939284933514615244575b60208101999193503591506151e0565b50600160ff1b615234565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f206040860152019261521a565b6150d9565b63ffffffff166152a1816142b7565b9160208301926001600160601b03845116936001600160601b0383169485111561464b57620271005a11156154fc576153556152e76001600160601b0383511685613d2c565b835160405191976001600160601b03916001600160a01b031661530984613a7f565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b038616906001600160a01b0316633b9aca00808302908382041483151715612a0a575f91829160405190602082019263a9059cbb60e01b845260248301526044820152604481526153b0606482613ab6565b5190827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316620249f0f13d156154f5573d6153f281613e46565b906154006040519283613ab6565b81523d5f602083013e5b816154c6575b501561546257505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b80518015925082156154db575b50505f615410565b6154ee9250602080918301019101613f20565b5f806154d3565b606061540a565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806155fe575b15615566577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526155f860c082613ab6565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461553d565b919061563283614a6d565b9264ffffffffff81519251166001600160401b03831611159182615677575b50516001600160401b031690156156655750565b632d82261160e21b5f5260045260245ffd5b61ffff919250166201000081101561354b57600501548314906001600160401b03615651565b90600191828116615972575b60028116615942575b6004811661590a575b600881166158d2575b6010811661589a575b60208116615862575b6040811661582a575b608081166157f2575b61010081166157ba575b6102008116615782575b6104008116615745575b6108001661571057565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f516020615bdd5f395f51905f52910990565b915f516020615bdd5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050615706565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020615bdd5f395f51905f529109916156fc565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020615bdd5f395f51905f529109916156f2565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020615bdd5f395f51905f529109916156e8565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020615bdd5f395f51905f529109916156df565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020615bdd5f395f51905f529109916156d6565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020615bdd5f395f51905f529109916156cd565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020615bdd5f395f51905f529109916156c4565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020615bdd5f395f51905f529109916156bb565b91778d51ccce760304d0ec0300027603000000010000000000005f516020615bdd5f395f51905f529109916156b2565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000092506156a9565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615a63577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117615a5b575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d14161615615a4c57565b63399d2d9b60e01b5f5260045ffd5b5060a0615a12565b50505060c0615a12565b8151919060418303615a9d57615a969250602082015190606060408401519301515f1a90615b5a565b9192909190565b50505f9160029190565b60ff811690601f8211615ad65760405191615ac3604084613ab6565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91909160048310612a2d57356007621fffe08260db1c169160f01c0160031c01600401809210612a2d57565b90610100608092600b6101f4fa60803d141615615b2a57565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d141615615b2a57565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615bd1579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612c43575f516001600160a01b03811615615bc757905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x6101c06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146137f75780630e5fc76d1461377f57806315209ea614613766578063172195221461374157806318b52364146136e65780631aba73121461365f5780631f4d2b6f1461361857806326af1030146135785780632baf9b78146134e25780632cc2b2eb14613365578063392f5f64146133215780633f4ba83a146132a057806341d1fdfd146132345780634479d0ab146131fb578063449fb59e14613079578063483a4be214612ca05780634bcde60114612c4e5780634d2b7aac14612a8d578063501da9df14612a745780636041245c146127945780636c70bee9146126375780636f9431f9146125d45780637ecebe001461259b578063829aca05146124155780638456cb59146123a657806384966c5b1461225457806384b0196e1461215857806388a17bde146120fe5780638c1775c814611ff25780638dcd1aab14611db55780638f7dcfa314611d76578063a4a6039414611d39578063a7ea886914611c44578063b05da26314611bad578063bb9e254314611a96578063c19d93fb14611a08578063d0322fbf14610d57578063d3df357914610cc9578063da56ce9414610ca6578063dae58da814610c7e578063db7e51671461051d578063e62ec03b146104d3578063e92445361461046c578063f0ff5f0b146102e45763f723b4d01461020a575f80fd5b346102e15760203660031901126102e157610223613930565b61027263ffffffff821691828452620121086020526102508160018060a01b036040872054163314613bda565b8284526201210c6020526001600160601b03604085205460601c161515613d0b565b8082526201210c6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102e1573660031901610120811261046857610100136102e157610104356001600160401b038111610468576103209036906004016139ff565b60ff60035460b01c16610459576040610337614779565b9261035284610344613d5f565b61034c613d75565b90613dec565b61036f8351948593849363d36986ef60e01b855260048501613da1565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561044e578390849261041c575b508115801590816103d9575b50916103c9916103d69493613dce565b6103d1613d5f565b614a15565b80f35b90506003820282810460031483151715610408578360011b9184830460021417156104085710156103c96103b9565b634e487b7160e01b86526011600452602486fd5b9050610440915060403d604011610447575b6104388183613ab6565b810190613d8b565b905f6103ad565b503d61042e565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102e1576101003660031901126102e1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104c0576103d66104bb36613c71565b614358565b632d24edd360e01b815233600452602490fd5b50346102e15760203660031901126102e15760209063ffffffff6104f5613930565b16611000811061050b575b506040519015158152f35b6105159150614008565b90505f610500565b50346102e15736600319016101a0811261046857610100136102e157610104356001600160401b038111610468576105599036906004016139ff565b610124929192356001600160401b038111610c7a5761057c9036906004016139ff565b610144929192356001600160401b038111610c765761059f9036906004016139ff565b906101405292610164356001600160401b038111610c72576105c59036906004016139ff565b906101005293610184356001600160401b038111610c6e576105eb9036906004016139ff565b9061016052946105f9614503565b60ff60035460b01c16610c5f5761061761061236613c71565b614538565b908515159081610c53575b81610c47575b81610c3c575b81610c31575b5015610c22575f516020615bdd5f395f51905f529060405160208101916a4f4c2f636c61696d732f3160a81b83526040820152868a606083013761068b6060828981018c838201520301601f198101835282613ab6565b519020916040516106bf604082602081019487865280610140518484013781018c838201520301601f198101835282613ab6565b519020066101205260405160e05260a060e0510160e05181106001600160401b03821117610c0e576040528560e0515285602060e051015285604060e051015285606060e051015285608060e051015285610180528661018052604051918460021b830160608560071c0281019060a08660071c0282016040528460e05152604060e0510152606060e0510152869260019160016101a0525f1989955b888c016101805110610a2d575050505050508160071c03610a1e576101a051602060e051015260071c608060e0510152826101a05115610a0f5760208160c08260e051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f516020615bdd5f395f51905f5260a082015260055afa156102e15780515f1991606060e0510151608060e05101519060a082029180830460a014901517156109b5579061082b91613bc0565b608081018091116109fb579695909693808701978160021b60e0515101925b83998981146108d6575f516020615bdd5f395f51905f528091600f190195603f19019b601f1901518709958b51900994843560ec1c8781036108ba575b50905f516020615bdd5f395f51905f52828180948b51088a526001600160601b03873560801c169009900898929861084a565b609f199098019796505f516020615bdd5f395f51905f52610887565b50889088604060e0510151608060e0510151826108f68161016051615ae5565b036109ec579061090b92916101605191614e9e565b5060a435036109dd57606060e0510151906109436040518093610180820160405260806101405181840137608060e051015190615b39565b6101008201918281116109c9579061095f8361096e9493615b11565b6101005191610120519061599a565b815b83811061098b5782805f516020615bfd5f395f51905f525d80f35b6109a8818301356001600160601b038160801c169060e01c615292565b6010810180911115610970575b634e487b7160e01b83526011600452602483fd5b634e487b7160e01b85526011600452602485fd5b63186ddbdf60e01b8352600483fd5b63b3ad608d60e01b8652600486fd5b634e487b7160e01b82526011600452602482fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8452600484fd5b610180513560e01c101580610bff575b15610bf057610180513560e01c60018101908110610af957610180513560ec1c828103610b21575b50610a7a610fff610180513560e01c1661569d565b5f516020615bdd5f395f51905f52035f516020615bdd5f395f51905f528111610b0d575f516020615bdd5f395f51905f526040818093610120510896878152826101a0518a09602082015201968189069009946101a051096101a052601061018051016101805111610af957601061018051016101805293929361075c565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8c52601160045260248cfd5b9150600788901c871015610be157865f198114610b0d5760010196604060e051015181606081020460601482151715610bcd57610b62906060830290613bc0565b90606060e051015160a082029082820460a01483151715610bb957918e6080610b8e8194604096613bc0565b9260071b8901833782820152621ffffe610180513560eb1c168452209182602082015201525f610a65565b634e487b7160e01b8f52601160045260248ffd5b634e487b7160e01b8d52601160045260248dfd5b639bdd0c5b60e01b8b5260048bfd5b639bdd0c5b60e01b8a5260048afd5b50610180513560f81c15610a3d565b634e487b7160e01b87526041600452602487fd5b639bdd0c5b60e01b8752600487fd5b60309150145f610634565b60808414915061062e565b607f8616159150610628565b600f8716159150610622565b6313d0ff5960e31b8752600487fd5b8680fd5b8580fd5b8480fd5b8280fd5b50346102e157806003193601126102e157602064ffffffffff60035460281c16604051908152f35b50346102e157806003193601126102e1576020610cc1613fd4565b604051908152f35b50346102e15760403660031901126102e157610ce3613930565b6024356001600160401b038111610c7a5791610d0863ffffffff9336906004016139a5565b93909216908181526201210960205260018060a01b036040822054163303610d45576020610d37858585614227565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b50346102e15760203660031901126102e1576004356001600160401b03811161046857610d889036906004016139ff565b9091610d92613e97565b600454939091906001600160a01b03851633036119f55760a08301516119e65764ffffffffff6040840151164311156119d75760fe8411156119c85760405191610ddb83613a9a565b8060608401528060808401528060a0840152813560c01c8352600882013560c01c60208401526080601083016040850137609082013560a01c60c0840152609c82013560a01c60e0840152610e2f83614a6d565b946001600160401b0384511685519064ffffffffff8216149081611992575b506001600160401b03855116901561198057506201000064ffffffffff80600181895116011681602089015116900316101561197157610e8c613f7c565b50610e95613f7c565b60c0528060ca116104685760c883013560f01c60c051528060ce116104685760ca83019563ffffffff6004973560e01c16606060c051015260c0515161010281029080820461010214901517156117b6578060fe0160fe116117b65760c05160600151610f049160fe01613bc0565b9387850180861161192b57831061196357848101356007621fffe08260db1c169160f01c0160031c018801610f398187613bc0565b841061195557610f499086613bc0565b9460c0515115158061194c575b1561193e5790610f76610f6c8786948585613fbc565b9590978184613fbc565b92909360fe8301602060c0510152604089015260c811610c765760a801356060870152610fa591369190613e61565b602081519101206080850152600164ffffffffff8651160164ffffffffff81116117ea5764ffffffffff16845262ffffff606086015116602085015260c051518061010281020461010214811517156117ea5760c0516060015161100c9161010202613bc0565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e088015261010087013761010001842093610100810181116117b65760c0515180610102810204610102148115171561192b57906101006101026110ba93029101613bc0565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b0386168603611918576111369086600196959493961b90613bcd565b92889089956101008201905b88881061180b575050505050505050509061116891608060c051015160c0515190614e9e565b9060a0850151036117fd5760a08401525f516020615bdd5f395f51905f526040516020810190848252602081526111a0604082613ab6565b51902060c051519491900692906001600160ff1b03851685036117ea578460011b60420194856042116117b6576111ee6111e087604060c0510151613bcd565b96606060c051015190613bc0565b9560018201918281116117d7576001600160fb1b03831683036117d7575f516020615bdd5f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156117c9578451946020810181116117b65760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a051101561136a578f515f516020615bdd5f395f51905f528d6080805101519d80608080510152099d823560f01c60011661133e5781019b611331575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b6112c7565b9d909d019c610102611309565b9b919a9881019890911561135a5760209161010291019a611311565b9998602091610102910199611311565b50888d8f8a908f9798999a8089036117a1575060a01c80821161178c575081831161177f576001600160601b031660c08801526113a79190613bcd565b6001600160601b038111611769576001600160601b031660e086015260c0515160a060c0510151906001811161169d575b5060c05160200151602f1981019390841161168a57905f516020615bdd5f395f51905f52611409949392069061599a565b61141283614a6d565b9361ffff84511662010000811015611677578590600501557f0000000000000000000000000000000000000000000000000000000000000000801561166457420490608083015163ffffffff811663ffffffff8416036115db575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936115718464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561150a64ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156116515750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a061146d565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116117565760a0820190818311611743575f1981019081116117435760ff1984019161017f198501831061173057916116e99160809493615b39565b61017f1983015e607f19810161017f1982011161171d57611713607f19820161017f198301615b11565b607f1901886113d8565b634e487b7160e01b885260118752602488fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b8035938460f01c906101006002840186378110158061190d575b156118ff57600181018082116118e957611842909560f11c614008565b91908486116118d2576118558587615b11565b8060081c8a5360018a015386526080842060208701526080832060408701526080808501885e608087015261010281018091116118be5793606081018091116118be579460a081018091116118be5795600281018091116118be57600190970196959493611142565b8f8c6011602492634e487b7160e01b835252fd5b5050508f8c6011602492634e487b7160e01b835252fd5b50508f8c6011602492634e487b7160e01b835252fd5b5062b83ef760e81b8c528f8cfd5b506120008110611825565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b63777f0d1760e11b85528885fd5b50858411610f56565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156119b45761ffff87911660050154145f610e4e565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102e157806003193601126102e15761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102e15760403660031901126102e157600435600381101561046857611abc61391a565b6201210554611ad79033906001600160a01b03168114613b48565b6001600160a01b03168015611b9e5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611b3c7f000000000000000000000000000000000000000000000000000000000000000042613bc0565b168251611b4881613a7f565b82815260208101828152611b5b87613b70565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102e15760403660031901126102e1576001600160601b03611bcf613930565b611beb611bda6139d5565b91611be3614503565b823391614868565b16633b9aca00810290808204633b9aca0014901517156109fb57611c319030337f00000000000000000000000000000000000000000000000000000000000000006149ac565b805f516020615bfd5f395f51905f525d80f35b50346102e15760203660031901126102e1576004356001600160401b03811161046857602091611c7b611cb99236906004016139a5565b611c86939193614503565b611c8e613fd4565b93611c97614035565b8085526201210987526040852080546001600160a01b03191633179055614227565b9180611cde575b505f516020615bfd5f395f51905f525d63ffffffff60405191168152f35b611d33907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316337f00000000000000000000000000000000000000000000000000000000000000006149ac565b5f611cc0565b50346102e15760203660031901126102e15760406001600160401b03611d65611d60613930565b613f38565b835191831682529091166020820152f35b50346102e157806003193601126102e15760035461ffff8116620100008110156119b457604092506005015464ffffffffff8351921682526020820152f35b50346102e1573660031901610120811261046857610100136102e157611dd9613943565b60ff60035460b01c166119e657611dee614779565b90611df7613e97565b608081015163ffffffff808416939291168303611fc25764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611e51613d75565b60401b169063ffffffff60801b9060801b16176001600160401b03611e74613d5f565b161714611e7f613d5f565b9015611fa45750600181018091116109b557611ebf611ee6917f000000000000000000000000000000000000000000000000000000000000000090613d4c565b7f000000000000000000000000000000000000000000000000000000000000000090613bc0565b804210611f9257604051638da3340760e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561044e578391611f63575b5015611f54576103d6906103d1613d5f565b63017c007360e01b8252600482fd5b611f85915060203d602011611f8b575b611f7d8183613ab6565b810190613f20565b5f611f42565b503d611f73565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611fde5762010005015490611e38565b634e487b7160e01b85526032600452602485fd5b50346102e15760c03660031901126102e15761200c613930565b6120146139d5565b906064359160ff83168093036120fa576120386001600160601b0392611be3614503565b16633b9aca00810290808204633b9aca0014901517156109b5577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610c7a57829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af16120e5575b5050611c3191309033906149ac565b816120ef91613ab6565b610c7a57825f6120d6565b8380fd5b50346102e157806003193601126102e157606060405161211d81613a50565b60406201210b5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102e157806003193601126102e1576121f8906121967f0000000000000000000000000000000000000000000000000000000000000000615aa7565b906121c07f0000000000000000000000000000000000000000000000000000000000000000615aa7565b906020612206604051936121d48386613ab6565b8385525f368137604051968796600f60f81b885260e08589015260e0880190613a2c565b908682036040880152613a2c565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061223d57505050500390f35b83518552869550938101939281019260010161222e565b50346102e15760803660031901126102e15761226e613930565b9061227761391a565b604435926064356001600160401b0381116120fa5761229a9036906004016139ff565b85919542116123925763ffffffff8316958686526201210860205260018060a01b0360408720541692831561237e5783929161234d6123559261235b968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a0815261234560c082613ab6565b519020614201565b923691613e61565b9161491c565b1561236a57906103d6916146d3565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102e157806003193601126102e15762012106546123d29033906001600160a01b03168114613c31565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102e1576101203660031901126102e157612430613930565b6124386139d5565b90604435906001600160a01b03821690818303610c765760c4359260ff8416809403610c72576124719061246a614503565b8583614868565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a4356060820152606081526124ad608082613ab6565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca001490151715610408579085939291813b15610c76578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af1801561258e5761257e57805f516020615bfd5f395f51905f525d80f35b61258791613ab6565b5f81611c31565b50604051903d90823e3d90fd5b50346102e15760203660031901126102e1576020906040906001600160a01b036125c3613904565b168152600283522054604051908152f35b50346102e15760203660031901126102e1576040809163ffffffff6125f7613930565b1681526201210860205220602082519161261083613a7f565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102e157806003193601126102e157604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f0000000000000000000000000000000000000000000000000000000000000000821660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000090911660e082015261010090f35b34612a705736600319016101a08112612a705761010013612a70576127b7613943565b610124356001600160601b038116808203612a7057610144356001600160401b038111612a70576127ec9036906004016139ff565b929091610164356001600160401b038111612a705761280f9036906004016139ff565b939094610184356001600160401b038111612a70576128329036906004016139ff565b979061283c614503565b60ff60035460b01c16612a615761285561061236613c71565b5063ffffffff8216986128678a6142b7565b9760208901946001600160601b0386511680891115612a4757506080149081612a3c575b5015612a1e57608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff1680159085046002141715612a0a57604051938452806020850152604084015260608301604052816128ea8183615ae5565b03612a2d576128f892614a92565b5060a43503612a1e576001600160601b039661292e948894612920610fff612926951661569d565b9061599a565b511682613d2c565b5f858152620121086020526040902080546001600160a01b031660a084901b6001600160a01b031916179055938251604080516001600160601b03808916825290941660208501526001600160a01b0391909116927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91819081010390a3516001600160a01b031691633b9aca009116818102918115918304141715612a0a576129f8917f0000000000000000000000000000000000000000000000000000000000000000614652565b5f5f516020615bfd5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b61288b565b888d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612a70576020610cc1612a873661396b565b91613dec565b34612a705736600319016102208112612a705761010013612a705761010036610103190112612a7057610204356001600160401b038111612a7057612ad860409136906004016139ff565b9190612afb612ae5614779565b612aed613d5f565b612af5613d75565b90613aeb565b612b188351948593849363d36986ef60e01b855260048501613da1565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612c43575f915f91612c22575b5080151580612c06575b91612b6992613dce565b604051612b7581613a9a565b610104356001600160401b0381168103612a70578152610124356001600160401b0381168103612a705760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b0381168103612a705760c08201526101e435906001600160601b0382168203612a7057612c049160e0820152614358565b005b50600382029180830460031481151715612a0a57918110612b5f565b9050612c3d915060403d604011610447576104388183613ab6565b82612b55565b6040513d5f823e3d90fd5b34612a70576040366003190112612a7057612c04612c6a613930565b612c7261391a565b9063ffffffff81165f5262012108602052612c9b8160018060a01b0360405f2054163314613bda565b6146d3565b34612a705736600319016101c08112612a705761010013612a7057612cc3613943565b610124359063ffffffff8216808303612a705761014435916001600160601b03831690818403612a7057610164356001600160401b038111612a7057612d0d9036906004016139ff565b959091610184356001600160401b038111612a7057612d309036906004016139ff565b9790916101a4356001600160401b038111612a7057612d539036906004016139ff565b9890612d5d614503565b6003549960ff8b60b01c16612a6157612d7861061236613c71565b50612d828a6142b7565b9b8a5f526201210c60205260405f209560405196612d9f88613a50565b54956001600160601b03871688526001600160601b038760601c1696612dd88b60208b0199808b5260408c019360c01c84521515613d0b565b6001600160401b038151168042106130675750608092916001600160401b03612e039251169061456f565b14908161305c575b5015612a1e57608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff1680159085046002141715612a0a5760018401809411612a0a5760405193845280602085015260408401526060830160405281612e758183615ae5565b03612a2d57612e8392614a92565b5060a43503612a1e5786612eae6001600160601b0395612f9e99612f2799612920610fff8b1661569d565b8351851690811115613052578491612ec591613d2c565b915b51169083811682101561304857509687935b612f0b6004549286612eee818660a01c613d2c565b9387875116926001600160401b038987169160b81c161115613bfb565b6001600160a01b0390911690831660a01b176004555116613d2c565b6001600160601b0360405191612f3c83613a50565b1681525f602080830182815260408085018481528785526201210c90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612ff9575f5f516020615bfd5f395f51905f525d005b516001600160a01b031691633b9aca00828102928304141715612a0a57613040917f0000000000000000000000000000000000000000000000000000000000000000614652565b8080806129f8565b9050968793612ed9565b5050825f91612ec7565b60309150148d612e0b565b63518afd8160e11b5f5260045260245ffd5b34612a70576020366003190112612a70576004356003811015612a705761309f81613b70565b906001600160401b03604051926130b584613a7f565b546130d98360018060a01b03831680875284602088019460a01c1684521515613b9d565b51168042106131e957505f6130ed82613b70565b55806131445750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b60010361319b57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612a7057610100366003190112612a705762012106546132289033906001600160a01b03168114613c31565b612c046104bb36613c71565b34612a70576020366003190112612a70576004356003811015612a705761326560409161325f613c59565b50613b70565b6001600160401b0382519161327983613a7f565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612a70575f366003190112612a705762012106546001600160a01b03163314801561330b575b6132d2903390613c31565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b031633146132c7565b34612a70575f366003190112612a705762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612a70576040366003190112612a705761337e613930565b6133866139d5565b63ffffffff8216916133ac816001600160a01b036133a3866142b7565b51163314613bda565b825f526201210c60205260405f20906001600160601b0383169081156134d3578254906001600160601b038260601c166134c057846040946134246134b3937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361349097169182891115613bfb565b6001600160401b036134567f000000000000000000000000000000000000000000000000000000000000000042613bc0565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612a70576020366003190112612a70576004356001600160401b038116808203612a705764ffffffffff600354169081811191821561355f575b505015613530575060205f604051908152f35b61ffff166201000081101561354b5760209060050154610cc1565b634e487b7160e01b5f52603260045260245ffd5b6201000092509061356f91613bcd565b1015828061351d565b34612a70576020366003190112612a70576004356001600160401b038111612a7057610d376135ad60209236906004016139a5565b9061ffff6201210b5460101c166135c381614008565b50838215918215613601575b50501561422757506135df614035565b6201210b5463ffff00008260101b169063ffff00001916176201210b55614227565b61100092509061361091613bc0565b1183876135cf565b34612a70576020366003190112612a70576020613633613930565b63ffffffff5f9116611000811061364e575b50604051908152f35b6136589150614008565b5082613645565b34612a70576020366003190112612a70576004356003811015612a705762012105546136979033906001600160a01b03168114613b48565b6136b5816001600160a01b036136ac82613b70565b54161515613b9d565b5f6136bf82613b70565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612a70576040366003190112612a70576136ff613930565b63ffffffff61370c61391a565b91165f526201210a60205260405f209060018060a01b03165f5260205260206001600160401b0360405f205416604051908152f35b34612a70575f366003190112612a7057602062ffffff60035460781c16604051908152f35b34612a70576020610cc16137793661396b565b91613aeb565b34612a70576020366003190112612a705763ffffffff61379d613930565b165f526201210c602052606060405f2060408051916137bb83613a50565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612a70576020366003190112612a7057613810613904565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036138f15761ffff6201210b5460201c169061100061385983614008565b501461389d575b60405161386e604082613ab6565b600181526020808201939036853781511561354b576001600160a01b03909216909252602091610d3791614091565b90506138a7614035565b906201210b5465ffff000000008360201b169065ffff000000001916176201210b558160041c61010081101561354b57620120050161800060f08460041b161b8154179055613860565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612a7057565b602435906001600160a01b0382168203612a7057565b6004359063ffffffff82168203612a7057565b610104359063ffffffff82168203612a7057565b35906001600160401b0382168203612a7057565b6060906003190112612a70576004356001600160401b0381168103612a7057906024356001600160401b0381168103612a70579060443590565b9181601f84011215612a70578235916001600160401b038311612a70576020808501948460051b010111612a7057565b602435906001600160601b0382168203612a7057565b35906001600160601b0382168203612a7057565b9181601f84011215612a70578235916001600160401b038311612a705760208381860195010111612a7057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117613a6b57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613a6b57604052565b61010081019081106001600160401b03821117613a6b57604052565b90601f801991011681019081106001600160401b03821117613a6b57604052565b805182101561354b5760209160051b010190565b90613b45926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b4875216604085015216606083015260808201526080815261234560a082613ab6565b90565b15613b505750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613b89575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613ba55750565b6307200c4f60e11b5f526003811015613b895760045260245ffd5b91908201809211612a0a57565b91908203918211612a0a57565b15613be25750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613c0557505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613c395750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613c6682613a7f565b5f6020838281520152565b610100906003190112612a705760405190613c8b82613a9a565b816004356001600160401b0381168103612a705781526024356001600160401b0381168103612a7057602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b0381168103612a705760c082015260e435906001600160601b0382168203612a705760e00152565b15613d135750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b038211612a0a57565b81810292918115918404141715612a0a57565b6004356001600160401b0381168103612a705790565b6024356001600160401b0381168103612a705790565b9190826040910312612a70576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613dd7575050565b633d42d25760e01b5f5260045260245260445ffd5b90613b45926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef875216604085015216606083015260808201526080815261234560a082613ab6565b6001600160401b038111613a6b57601f01601f191660200190565b929192613e6d82613e46565b91613e7b6040519384613ab6565b829481845281830111612a70578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613a6b576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b90816020910312612a7057518015158103612a705790565b5f915f91611fff811661200081101561354b5763ffffffff9062010005015491168160801c14613f655750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613a6b576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90939293848311612a70578411612a70578101920390565b613b4560ff6201210b5460081c167f0000000000000000000000000000000000000000000000000000000000000000613d4c565b8060041c61010081101561354b5760f0906201200501549160041b161c90618000617fff83169216151590565b6201210b549061ffff8216916110008310156140685760018301808411612a0a5761ffff169061ffff1916176201210b55565b633bb0ac4960e01b5f5260045ffd5b1561407f5750565b63664dff4f60e11b5f5260045260245ffd5b909161409c82614008565b506140b86110006140ae865184613bc0565b1115855190614077565b82600c1b8381046110001484151715612a0a5763ffffffff916140da91613bc0565b16905f5b845181101561415c576001600160a01b036140f98287613ad7565b51161561414d576001906001600160a01b036141158288613ad7565b51166141218286613bc0565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b825416179055016140de565b639905827b60e01b5f5260045ffd5b509192909281518160041c9061010082101561354b5761418e9060f08795949362012005019360041b161b8254613bc0565b905560405190602082016020835281518091526020604084019201905f5b8181106141df5750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b03168452879550602093840193909201916001016141ac565b60429061420c61550b565b906040519161190160f01b8352600283015260228201522090565b9092919081151582816142aa575b61423e91614077565b6001600160401b038211613a6b578160051b9360208501926142636040519485613ab6565b83526020830194810190368211612a7057945b81861061428a575050613b45929350614091565b85356001600160a01b0381168103612a7057815260209586019501614276565b6110008111159150614235565b906142c0613c59565b50815f526201210860205260405f2091604051926142dd84613a7f565b546001600160a01b03811680855260a09190911c6020850152156143225761430781600c1c614008565b90506143105750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b1561433c5750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614360613e97565b61436a8183615627565b506001600160401b038251169161438f602083019364ffffffffff8551168114614334565b64ffffffffff82511664ffffffffff8451168111156144f1575064ffffffffff835116825260608201600162ffffff8251160162ffffff8111612a0a576144bd60a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261445164ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f516020615bfd5f395f51905f525c6145295760015f516020615bfd5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9061456d614544613e97565b64ffffffffff60206001600160401b0361455e8488615627565b96511692015116811115614334565b565b614577613e97565b600435906001600160401b03821693848314159182612a70575164ffffffffff16851461464b57611fff63ffffffff8516941661200081101561354b5762010005015490848260801c149485614607575b5050836145f0575b50612a705750156145de5750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f9050806145d0565b9091945060018101809111612a0a57614641907f000000000000000000000000000000000000000000000000000000000000000090613d4c565b1015925f806145c8565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156146b2575b604052156146925750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166146ca57823b15153d15161690614687565b503d5f823e3d90fd5b6001600160a01b0390911690811561414d5763ffffffff165f8181526201210a602090815260408083206201210880845282852080546001600160a01b03168652918452828520805467ffffffffffffffff1916426001600160401b03161790559385905292825282546001600160a01b0319168517909255905192835290917f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda9190a2565b614781613e97565b9060049161010083360312612a705761480b816040516147a081613a9a565b6147a986613957565b81526147b760208701613957565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526147f060c087016139eb565b60c082015261480160e087016139eb565b60e0820152615627565b9280356001600160401b03811692838203612a70576020015164ffffffffff168311159050614838575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b038211612a0a57565b916001600160601b0382169283156134d3577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff60209216936148af856142b7565b50845f526201210c835260405f206001600160601b036148d28382845416614848565b166001600160601b0319825416179055600454906148fe6001600160601b0360a01b918360a01c614848565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b614957579061492e91615a6d565b506004811015613b895715918261494457505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156149fd575b6040525f606052156146925750565b9060018115166146ca57823b15153d151616906149ee565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c09060405191614aaa8184613ab6565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614d85575b50895198604060208c01519b0151995b818310614d1c5750505001938492011491141690600781169081614d07575b505015612a2d57565b60031c3560f81c9060f8011b15165f80614cfe565b90919960209b8b519860018160031c356007831660ff031c16614d64575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614cdf565b9698893514614d79575b8835988d0196614d3a565b600160ff1b9850614d6e565b898214614e99576060028a018a8091815b818110614daf5750506060906020920304910190614cc6565b8091925051988960011c8452606082018360018c0182511491108b191616600114614e5b5784519060018160031c356007831660ff031c16614e30575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614d96565b9791826060939284933514614e50575b6020810199919350359150614dec565b50600160ff1b614e40565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614e26565b614ccf565b6040519094919391926101c0614eb48184613ab6565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111615179575b50895198604060208c01519b0151995b8183106151105750505001938492011491141690600781169081614d0757505015612a2d57565b90919960209b8b519860018160031c356007831660ff031c16615158575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a0191906150e9565b969889351461516d575b8835988d019661512e565b600160ff1b9850615162565b89821461528d576060028a018a8091815b8181106151a357505060609060209203049101906150d0565b8091925051988960011c8452606082018360018c0182511491108b19161660011461524f5784519060018160031c356007831660ff031c16615224575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c9161518a565b9791826060939284933514615244575b60208101999193503591506151e0565b50600160ff1b615234565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f206040860152019261521a565b6150d9565b63ffffffff166152a1816142b7565b9160208301926001600160601b03845116936001600160601b0383169485111561464b57620271005a11156154fc576153556152e76001600160601b0383511685613d2c565b835160405191976001600160601b03916001600160a01b031661530984613a7f565b835260208084019182525f898152620121089091526040902092518354915160a084811b939093166001600160a01b039081169216919091179216901b6001600160a01b031916179055565b81516001600160601b038616906001600160a01b0316633b9aca00808302908382041483151715612a0a575f91829160405190602082019263a9059cbb60e01b845260248301526044820152604481526153b0606482613ab6565b5190827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316620249f0f13d156154f5573d6153f281613e46565b906154006040519283613ab6565b81523d5f602083013e5b816154c6575b501561546257505051604080516001600160601b0395861681529290941660208301526001600160a01b0316927f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac91a3565b5f85815262012108602090815260409091209351925160a01b6001600160a01b0319166001600160a01b03939093169283179093559094507fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb9250604051908152a3565b80518015925082156154db575b50505f615410565b6154ee9250602080918301019101613f20565b5f806154d3565b606061540a565b632eea15db60e11b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806155fe575b15615566577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526155f860c082613ab6565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461553d565b919061563283614a6d565b9264ffffffffff81519251166001600160401b03831611159182615677575b50516001600160401b031690156156655750565b632d82261160e21b5f5260045260245ffd5b61ffff919250166201000081101561354b57600501548314906001600160401b03615651565b90600191828116615972575b60028116615942575b6004811661590a575b600881166158d2575b6010811661589a575b60208116615862575b6040811661582a575b608081166157f2575b61010081166157ba575b6102008116615782575b6104008116615745575b6108001661571057565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f516020615bdd5f395f51905f52910990565b915f516020615bdd5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050615706565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020615bdd5f395f51905f529109916156fc565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020615bdd5f395f51905f529109916156f2565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020615bdd5f395f51905f529109916156e8565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020615bdd5f395f51905f529109916156df565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020615bdd5f395f51905f529109916156d6565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020615bdd5f395f51905f529109916156cd565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020615bdd5f395f51905f529109916156c4565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020615bdd5f395f51905f529109916156bb565b91778d51ccce760304d0ec0300027603000000010000000000005f516020615bdd5f395f51905f529109916156b2565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000092506156a9565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615a63577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b911181831416911117615a5b575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d14161615615a4c57565b63399d2d9b60e01b5f5260045ffd5b5060a0615a12565b50505060c0615a12565b8151919060418303615a9d57615a969250602082015190606060408401519301515f1a90615b5a565b9192909190565b50505f9160029190565b60ff811690601f8211615ad65760405191615ac3604084613ab6565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91909160048310612a2d57356007621fffe08260db1c169160f01c0160031c01600401809210612a2d57565b90610100608092600b6101f4fa60803d141615615b2a57565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d141615615b2a57565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615bd1579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612c43575f516001600160a01b03811615615bc757905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 22017
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 21828
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 21774
      }
    ],
    "_challengeWindow": [
      {
        "length": 32,
        "start": 7873
      },
      {
        "length": 32,
        "start": 10049
      },
      {
        "length": 32,
        "start": 13361
      }
    ],
    "_datanetRegistry": [
      {
        "length": 32,
        "start": 9891
      },
      {
        "length": 32,
        "start": 14354
      }
    ],
    "_disputes": [
      {
        "length": 32,
        "start": 1153
      },
      {
        "length": 32,
        "start": 7946
      },
      {
        "length": 32,
        "start": 10087
      }
    ],
    "_epochSeconds": [
      {
        "length": 32,
        "start": 5164
      },
      {
        "length": 32,
        "start": 7834
      },
      {
        "length": 32,
        "start": 10011
      },
      {
        "length": 32,
        "start": 17948
      }
    ],
    "_evaluator": [
      {
        "length": 32,
        "start": 4678
      },
      {
        "length": 32,
        "start": 9851
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 21907
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 21945
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 8562
      }
    ],
    "_pageFee": [
      {
        "length": 32,
        "start": 16356
      }
    ],
    "_roleDelay": [
      {
        "length": 32,
        "start": 6935
      },
      {
        "length": 32,
        "start": 9973
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 7181
      },
      {
        "length": 32,
        "start": 7439
      },
      {
        "length": 32,
        "start": 8276
      },
      {
        "length": 32,
        "start": 9410
      },
      {
        "length": 32,
        "start": 9814
      },
      {
        "length": 32,
        "start": 10708
      },
      {
        "length": 32,
        "start": 12316
      },
      {
        "length": 32,
        "start": 21429
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 883
      },
      {
        "length": 32,
        "start": 7396
      },
      {
        "length": 32,
        "start": 9933
      },
      {
        "length": 32,
        "start": 11036
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 8604
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
