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
        "indexed": false,
        "internalType": "bytes",
        "name": "payments",
        "type": "bytes"
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
  "bytecode": "0x61028080604052346104a65761018081616093803803809161002182856104aa565b8339810103126104a65760405161018081016001600160401b038111828210176104925760405281516001600160a01b03811681036104a6578152610068602083016104cd565b6020820190815261007b604084016104cd565b604083019081526060840151909290916001600160a01b03831683036104a657606082019283526080850151946001600160a01b03861686036104a65763ffffffff809260808501978852816100d360a085016104cd565b9760a087019889526100e760c086016104cd565b9960c088019a8b526100fb60e087016104cd565b9860e08901998a5261011061010088016104e1565b926101008a0193845261012661012089016104e1565b956101208b0196875261016061013f6101408b016104e1565b996101408d019a8b5201519a61016081019b8c526040516101616040826104aa565b600a815260208101906927b832b72632b233b2b960b11b8252604051916101896040846104aa565b600183526020830191603160f81b83526101a2816104f2565b610120526101af846104f2565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021860c0826104aa565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052905181166101c052905181166101e0529051919091166102005290519190911661022052905191909116610240529051610260529051600480549183166001600160a01b03199283161790559151620121058054918316918416919091179055915162012106805491909316911617905561800062012005556201210b805461ffff191660011790556040516101008101908082106001600160401b0383111761049257610120916040525f81525f60208201525f60408201525f60608201525f60808201525f60c08201525f60e08201527fb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f60a0820152610100604051916a4f4c2f7265636f72642f3160a81b8352602083015e20600555604051615b35908161055e82396080518161575e015260a0518161581b015260c05181615728015260e051816157ad015261010051816157d3015261012051816122e701526101405181612311015261016051818181611d4301528181611e59015281816121cd01528181612637015281816127ea01528181612bb50152818161365d0152615659015261018051818181611391015261280f01526101a051818181612837015261410001526101c05181818161037301528181611e2e015281816128610152612faa01526101e0518181816104810152818161206801526128fb015261020051818181611c4d015261288901526102205181818161157d01528181611ff8015281816128af0152614db101526102405181818161201f015281816128d50152613d1f015261026051816147f60152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761049257604052565b51906001600160a01b03821682036104a657565b519063ffffffff821682036104a657565b601f81511161051d57602081519101516020821061050e571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6101a06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146140e55780630e5fc76d1461406d57806315209ea614614054578063172195221461402f57806318b5236414613fd45780631aba731214613f4d5780631f4d2b6f14613f0657806326af103014613e665780632baf9b7814613dd05780632cc2b2eb14613c51578063392f5f6414613c0d5780633f4ba83a14613b8c57806341d1fdfd14613b165780634479d0ab14613ae1578063449fb59e1461395f578063483a4be21461325c5780634bcde601146132085780634d2b7aac14612f1b578063501da9df14612f025780636041245c146129285780636c70bee9146127cb5780636f9431f91461274d5780637ecebe0014612714578063829aca051461258a5780638456cb591461251b57806384966c5b146123c957806384b0196e146122cd57806388a17bde146122735780638c1775c81461216b5780638dcd1aab14611f135780638f7dcfa314611ec0578063a4a6039414611e83578063a7ea886914611d8e578063b05da26314611ce3578063bb9e254314611bcc578063c19d93fb14611b3e578063d0322fbf14610eb8578063d3df357914610e26578063da56ce9414610e03578063dae58da814610ddb578063db7e516714610514578063e62ec03b146104ca578063e92445361461046c578063f0ff5f0b146102e45763f723b4d01461020a575f80fd5b346102e15760203660031901126102e157610223614255565b61027263ffffffff821691828452620121086020526102508160018060a01b0360408720541633146144d6565b8284526201210c6020526001600160601b03604085205460601c161515614555565b8082526201210c6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102e1573660031901610120811261046857610100136102e157610104356001600160401b038111610468576103209036906004016142fc565b60ff60035460b01c16610459576040610337614f0e565b92610352846103446145a9565b61034c6145bf565b9061464a565b61036f8351948593849363d36986ef60e01b8552600485016145ff565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561044e578390849261041c575b508115801590816103d9575b50916103c9916103d6949361462c565b6103d16145a9565b61515f565b80f35b90506003820282810460031483151715610408578360011b9184830460021417156104085710156103c96103b9565b634e487b7160e01b86526011600452602486fd5b9050610440915060403d604011610447575b61043881836143b2565b8101906145e9565b905f6103ad565b503d61042e565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102e1576101003660031901126102e1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104b7576103d6614b4d565b632d24edd360e01b815233600452602490fd5b50346102e15760203660031901126102e15760209063ffffffff6104ec614255565b166110008110610502575b506040519015158152f35b61050c915061481a565b90505f6104f7565b50346102e15736600319016101a0811261046857610100136102e157610104356001600160401b038111610468576105509036906004016142fc565b610124356001600160401b038111610dd3576105709036906004016142fc565b9190610144356001600160401b038111610dd7576105929036906004016142fc565b949095610164356001600160401b038111610468576105b59036906004016142fc565b959093610184356001600160401b038111610dd3576105d89036906004016142fc565b9061012052966105e6614c95565b60ff60035460b01c16610dc4576105fb614cca565b908715159081610db8575b81610dac575b81610da1575b81610d96575b5015610d8757895f516020615af55f395f51905f529160409a949a5160208101916a4f4c2f636c61696d732f3160a81b83526040820152898860608301376106736060828c81018a838201520301601f1981018352826143b2565b519020936106a36040805183819460208301968a885284840137810189838201520301601f1981018352826143b2565b5190200661010052604051610160526106be61016051614397565b8261016051528260206101605101528260406101605101528260606101605101528260806101605101528260a06101605101528260c06101605101526040516101805261060061018051016040527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d3630661018051905b61060061018051018210610cd4575050826101405283610140526040519760071c908660021b89016060830281019060a0840282016040528a61016051526040610160510152606061016051015260a061016051015260c061016051015281906001976001985b8786016101405103610b1e575050506301000000101580610b07575b15610af857856020610160510152809515610ae95760208160c08261016051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f516020615af55f395f51905f5260a082015260055afa156102e157805191606061016051015160806101605101519060a082029180830460a01490151715610ac15790610861916144bc565b60808101809111610ad557946101605151818060021b0460041482151715610ac157610895908260029b959a9b1b906144bc565b925f19958284019a5b859b8581111561092b575f516020615af55f395f51905f528091600f190197603f19019d601f1901518909978d51900996863560ec1c89810361090f575b50905f516020615af55f395f51905f52828180948d51088c526001600160601b03893560801c16900990089a949a61089e565b609f19909a019998505f516020615af55f395f51905f526108dc565b508a8a604061016051015160806101605101519260048310610ab25761012051356007621fffe08260db1c169160f01c0160031c016004019080610a9e5750808310610a8f578203610a8f576109859261012051916153e7565b5060a43503610a80576109bc6080936060610160510151604051958692610180840160405281840137608061016051015190615a51565b6101008301808411610a6c576109d5816109df95615a29565b61010051906158de565b60405191601f19605f830116830160405260408301808411610a6c579181905b8083018203610a2457610a128486614f46565b5f5f516020615b155f395f51905f525d005b909192610a6490833593610a4c6001600160601b0360108760e01c93019660801c16826155f4565b908115159160801b9060e01b178102825260041b0190565b9291906109ff565b634e487b7160e01b5f52601160045260245ffd5b63186ddbdf60e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b634e487b7160e01b81526011600452602490fd5b63b3ad608d60e01b8152600490fd5b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b83526011600452602483fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8152600490fd5b50608061016051015160c0610160510151146107b6565b9198909280610140513560e01c10610cb1575f1901610140513560e01c18600c1c610bd5575b5f516020615af55f395f51905f526001610140513560e01c01938160408180806102006101e0610140513560df1c16610180510101516101e0610140513560e31c16610180510151096104006101e0610140513560db1c1661018051010151900981036101005108928381528286880960208201520194818d0690099209986010610140510161014052919061079a565b61016051608001515f198114610cc05760018101608061016051015260c0610160510151811015610cb15760a061016051015190604061016051015181606081020460601482151715610c9d57610c309060608302906144bc565b9160606101605101518260a081020460a01483151715610c89579160808092610c5f60409560a08502906144bc565b9260071b0182378782820152621ffffe610140513560eb1c16845220918260208201520152610b44565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b87526011600452602487fd5b639bdd0c5b60e01b8552600485fd5b634e487b7160e01b85526011600452602485fd5b5f516020615af55f395f51905f5281809b959b095f516020615af55f395f51905f52818009915f516020615af55f395f51905f5280848009809460018752816020880152806040880152096060850152835b608085018110610d52575050505f516020615af55f395f51905f52816102009209910190989298610733565b805f516020615af55f395f51905f52836020935182828189840992836080880152096101008501520961018082015201610d26565b639bdd0c5b60e01b8452600484fd5b60309150145f610618565b60808b149150610612565b607f851615915061060c565b600f8916159150610606565b6313d0ff5960e31b8452600484fd5b8380fd5b8580fd5b50346102e157806003193601126102e157602064ffffffffff60035460281c16604051908152f35b50346102e157806003193601126102e1576020610e1e6147e6565b604051908152f35b50346102e15760403660031901126102e157610e40614255565b6024356001600160401b038111610eb45791610e6563ffffffff9336906004016142b6565b93909216908181526201210960205260018060a01b036040822054163303610ea2576020610e94858585614a39565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b8280fd5b50346102e15760203660031901126102e1576004356001600160401b03811161046857610ee99036906004016142fc565b90610ef26146e9565b60045460c08190526001600160a01b03163303611b2b5760a0810151610dc45764ffffffffff604082015116431115611b1c5760fe831115611b0d576040519061010082018281106001600160401b03821117611af9576040528460608301528460808301528460a0830152823560c01c8252600883013560c01c60208301526080601084016040840137609083013560a01c60c0830152609c83013560a01c60e0830152610fa0826151b7565b6001600160401b0383511682519064ffffffffff8216149081611ac8575b506001600160401b038451169015611ab657506201000064ffffffffff806001818651160116816020860151169003161015611aa757610ffc6147a6565b506110056147a6565b60c885013560f081901c80835260fe808801602085015260d083901c63ffffffff1660608501819052939892936101029283020191820191018110611a3f578110611a985760fe63ffffffff8360d01c166101028460f01c020187010135621fffe08160db1c1660078260f01c0160031c016004019361109a8563ffffffff8660d01c166101028760f01c020160fe016144bc565b8310611a89578851151580611a62575b15611a5357604087015260a88701356060870152611104913691621fffe060db82901c16600760f092831c0160031c0163ffffffff60d087901c166101029287901c8302018181019093036101011901928a0101016146a4565b602081519101206080850152600164ffffffffff8451160164ffffffffff8111610c895764ffffffffff16845262ffffff60608401511660208501528551806101028102046101021481151715610c8957606087015161116791610102026144bc565b946020870151958060405197601f1961011f838b0101166040526a4f4c2f736574746c652f3160a81b89524660208a01523060408a0152604088015160608a0152606088015160808a0152608088015160a08a0152895160c08a015260608a015160e08a01526101008901376101000186209561010081018111611a3f578751806101028102046101021481151715611884579061010061010261120d930291016144bc565b60408801528651604051610180810160808a01526101806060830282010160a08a015261018060a083026060840283010101604052602089015160808a015160a08b01519160408c015160018060ff1b0386168603611a2b5761127a8e9187600197969594971b906144c9565b9381955b87871061190d5750505050505050509060fe6112b9939260808901519261010263ffffffff8260d01c169160f01c02010101908751906153e7565b9060a0840151036118fe5760a08301525f516020615af55f395f51905f526040516020810190858252602081526112f16040826143b2565b51902085519190069390926001600160ff1b0384168403610c9d578360011b6042019384604211610c895761133961132d8660408a01516144c9565b956060890151906144bc565b946001820191828111611884576001600160fb1b0383168303611884575f516020615af55f395f51905f52850682528760208301528060081c6040830153604182015360405180968360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156118ef57835193602081018111610c89576020909796959392970192868760e0526001600160601b0360c084015116976001600160601b0360e08501511694819460019b60208b01519960a08c01519a8560a0525b8c5160a05110156114bf575f516020615af55f395f51905f528c9d9e9f808a918e9f9d9e608090519e81810151825201520996813560f01c60011661148a578a019960805161147e575b50602061010260a0925b019c019c019c600160a0510160a0529b9998959d9c9a61140f565b9a909a01996020611459565b9990988160e0510160e0526080515f146114ae5761010260a092602092019a611463565b989e019d602061010260a092611463565b509085918c898f8c9060e05187036118d55760c05160a01c8082116118bd57508183116118af576001600160601b031660c08801526114fe91906144c9565b6001600160601b038111611898576001600160601b031660e086015280519060a081015191600181116117d9575b5060200151602f19810193908411610c8957905f516020615af55f395f51905f5261155a94939206906158de565b611563826151b7565b9261ffff835116620100008110156117c5578490600501557f000000000000000000000000000000000000000000000000000000000000000080156117b1574204608082015163ffffffff811663ffffffff83160361172a575b50509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936116c08464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561165964ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606084015160401b1663ffffffff60801b8260801b161764ffffffffff8451161790612000611fff8216101561179d57611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f6115bd565b634e487b7160e01b88526032600452602488fd5b634e487b7160e01b86526012600452602486fd5b634e487b7160e01b86526032600452602486fd5b90916080830151918261017f198101116118845760a0820190818311611870575f1981019081116118705760ff1984019161017f198501831061185c57916118249160809493615a51565b61017f1983015e607f19810161017f19820111610c8957602090611851607f19820161017f198301615a29565b607f1901919061152c565b634e487b7160e01b8c52601160045260248cfd5b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8a52601160045260248afd5b6306dfcc6560e41b88526060600452602452604487fd5b628dff2d60e11b8a5260048afd5b633952851160e21b8b52600491909152602452604489fd5b63311c37a960e21b8a52600487905260e05160245260448afd5b63034b939160e01b8752600487fd5b63ca3165df60e01b8652600486fd5b8035928360f01c9061010060028401853781101580611a20575b15611a1057600181018082116119f957611944909460f11c61481a565b9190610100850185116119e15761195f610100860186615a29565b8060081c895360018901538552608083206020860152608061010084012060408601526080808401875e608086015261010281018091116119cc5792606081018091116119cc579360a081018091116119cc5794600281018091116119cc5760019096019594939261127e565b50634e487b7160e01b8f52601160045260248ffd5b5050505060248f634e487b7160e01b81526011600452fd5b50505060248f634e487b7160e01b81526011600452fd5b505062b83ef760e81b8f5260048ffd5b506120008110611927565b634e487b7160e01b8e52601160045260248efd5b634e487b7160e01b89526011600452602489fd5b63777f0d1760e11b8a5260048afd5b50611a828563ffffffff8660d01c166101028760f01c020160fe016144bc565b83116110aa565b63b3ad608d60e01b8a5260048afd5b63b3ad608d60e01b8852600488fd5b63c624488f60e01b8652600486fd5b63a351454960e01b8752600452602486fd5b61ffff91501662010000811015611ae5576005015481145f610fbe565b634e487b7160e01b87526032600452602487fd5b634e487b7160e01b86526041600452602486fd5b63777f0d1760e11b8452600484fd5b637a990cb160e01b8452600484fd5b63f6216a2160e01b845233600452602484fd5b50346102e157806003193601126102e15761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102e15760403660031901126102e157600435600381101561046857611bf261423f565b6201210554611c0d9033906001600160a01b03168114614444565b6001600160a01b03168015611cd45760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611c727f0000000000000000000000000000000000000000000000000000000000000000426144bc565b168251611c7e8161437c565b82815260208101828152611c918761446c565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102e15760403660031901126102e1576001600160601b03611d05614255565b611d21611d106142e6565b91611d19614c95565b823391614fb0565b16633b9aca00810290808204633b9aca001490151715611d7a57611d679030337f00000000000000000000000000000000000000000000000000000000000000006150f6565b805f516020615b155f395f51905f525d80f35b634e487b7160e01b82526011600452602482fd5b50346102e15760203660031901126102e1576004356001600160401b03811161046857602091611dc5611e039236906004016142b6565b611dd0939193614c95565b611dd86147e6565b93611de1614847565b8085526201210987526040852080546001600160a01b03191633179055614a39565b9180611e28575b505f516020615b155f395f51905f525d63ffffffff60405191168152f35b611e7d907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316337f00000000000000000000000000000000000000000000000000000000000000006150f6565b5f611e0a565b50346102e15760203660031901126102e15760406001600160401b03611eaf611eaa614255565b614762565b835191831682529091166020820152f35b50346102e157806003193601126102e15760035461ffff811662010000811015611eff57604092506005015464ffffffffff8351921682526020820152f35b634e487b7160e01b83526032600452602483fd5b50346102e1573660031901610120811261046857610100136102e157611f37614268565b60ff60035460b01c1661215c57611f4c614f0e565b90611f556146e9565b608081015163ffffffff80841693929116830361212c5764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611faf6145bf565b60401b169063ffffffff60801b9060801b16176001600160401b03611fd26145a9565b161714611fdd6145a9565b901561210e575060018101809111610ad55761201d612044917f000000000000000000000000000000000000000000000000000000000000000090614596565b7f0000000000000000000000000000000000000000000000000000000000000000906144bc565b8042106120fc57604051638da3340760e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561044e5783916120c1575b50156120b2576103d6906103d16145a9565b63017c007360e01b8252600482fd5b90506020813d6020116120f4575b816120dc602093836143b2565b81010312610eb457518015158103610eb4575f6120a0565b3d91506120cf565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff81166120008110156121485762010005015490611f96565b634e487b7160e01b85526032600452602485fd5b6313d0ff5960e31b8252600482fd5b50346102e15760c03660031901126102e157612185614255565b61218d6142e6565b906064359160ff8316809303610dd3576121b16001600160601b0392611d19614c95565b16633b9aca00810290808204633b9aca001490151715610ad5577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610eb457829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af161225e575b5050611d6791309033906150f6565b81612268916143b2565b610eb457825f61224f565b50346102e157806003193601126102e15760606040516122928161434d565b60406201210b5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102e157806003193601126102e15761236d9061230b7f00000000000000000000000000000000000000000000000000000000000000006159eb565b906123357f00000000000000000000000000000000000000000000000000000000000000006159eb565b90602061237b6040519361234983866143b2565b8385525f368137604051968796600f60f81b885260e08589015260e0880190614329565b908682036040880152614329565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106123b257505050500390f35b8351855286955093810193928101926001016123a3565b50346102e15760803660031901126102e1576123e3614255565b906123ec61423f565b604435926064356001600160401b038111610dd35761240f9036906004016142fc565b85919542116125075763ffffffff8316958686526201210860205260018060a01b036040872054169283156124f3578392916124c26124ca926124d0968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a081526124ba60c0826143b2565b519020614a13565b9236916146a4565b91615066565b156124df57906103d691614e68565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102e157806003193601126102e15762012106546125479033906001600160a01b0316811461452d565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102e1576101203660031901126102e1576125a5614255565b6125ad6142e6565b90604435906001600160a01b038216908183036127105760c4359260ff8416809403610dd7576125e6906125df614c95565b8583614fb0565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a4356060820152606081526126226080826143b2565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca001490151715610408579085939291813b15612710578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af18015612703576126f357805f516020615b155f395f51905f525d80f35b6126fc916143b2565b5f81611d67565b50604051903d90823e3d90fd5b8480fd5b50346102e15760203660031901126102e1576020906040906001600160a01b0361273c614229565b168152600283522054604051908152f35b50346102e15760203660031901126102e15760409063ffffffff61276f614255565b168152620121086020526001600160601b038282209160208451936127938561437c565b546001600160a01b03811680865260a09190911c919094018190528281036127c457505b8351928352166020820152f35b90506127b7565b50346102e157806003193601126102e157604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f0000000000000000000000000000000000000000000000000000000000000000821660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000090911660e082015261010090f35b34612efe5736600319016101a08112612efe5761010013612efe5761294b614268565b610124356001600160601b03811690818103612efe57610144356001600160401b038111612efe576129819036906004016142fc565b939092610164356001600160401b038111612efe576129a49036906004016142fc565b929094610184356001600160401b038111612efe576129c79036906004016142fc565b9190966129d2614c95565b60ff60035460b01c16612eef576129e7614cca565b5063ffffffff8416976129f989614ac9565b959198909b6001600160601b038716808a1115612ed557506080149081612eca575b5015612e665760806040519481860160405285376080842090621ffffe600b88901c16600c88901c620fffff1680159082046002141715610a6c5792612a5f6151dc565b81358060201b90600d60068501946006621fffe08460db1c168201019660078460d01c161591018714169160f01c141694956101c0602084019301915b828410612e755750505050141615610a8f5760a43503612e66578894612b3b94612b3593600191828116612e3e575b60028116612e0e575b60048116612dd6575b60088116612d9e575b60108116612d66575b60208116612d2e575b60408116612cf6575b60808116612cbe575b6101008116612c86575b6102008116612c4e575b6104008116612c11575b61080016612bd9576158de565b84614576565b926001600160601b0360a01b9060a01b16179055604051606081016040526040810191828211610a6c57612b96926001600160601b03612b9092169485908115159160801b9060e01b178102825260041b0190565b90614f46565b633b9aca00810290808204633b9aca001490151715610a6c57610a12917f0000000000000000000000000000000000000000000000000000000000000000614de7565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f516020615af55f395f51905f529109906158de565b915f516020615af55f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050612b28565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020615af55f395f51905f52910991612b1e565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020615af55f395f51905f52910991612b14565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020615af55f395f51905f52910991612b0a565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020615af55f395f51905f52910991612b01565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020615af55f395f51905f52910991612af8565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020615af55f395f51905f52910991612aef565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020615af55f395f51905f52910991612ae6565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020615af55f395f51905f52910991612add565b91778d51ccce760304d0ec0300027603000000010000000000005f516020615af55f395f51905f52910991612ad4565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250612acb565b63d4fd39d960e01b5f5260045ffd5b839791929351908060ff1c612eaa575b60209060011b93818160051b169060011c9381521852602060405f2097019291612a9c565b94908135908114612ec2575b60209190910194612e85565b5f9750612eb6565b60309150148c612a1b565b898d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612efe576020610e1e612f153661427c565b9161464a565b34612efe5736600319016102208112612efe5761010013612efe5761010036610103190112612efe57610204356001600160401b038111612efe57612f6660409136906004016142fc565b9190612f89612f73614f0e565b612f7b6145a9565b612f836145bf565b906143e7565b612fa68351948593849363d36986ef60e01b8552600485016145ff565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156131fd575f915f916131dc575b50801515806131c0575b91612ff79261462c565b613002610104615841565b5061300b6146e9565b61010435906001600160401b03821691828103612efe578061303c9150602083019364ffffffffff85511614614b29565b64ffffffffff81511664ffffffffff8351168111156131ae575064ffffffffff825116815260608101600162ffffff825116019062ffffff8211610a6c5762ffffff82168091526101c4356001600160601b0381168103612efe5761317a60a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc85956020956001600160401b03851660c083015261310e64ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2005b636336353f60e11b5f5260045260245ffd5b50600382029180830460031481151715610a6c57918110612fed565b90506131f7915060403d6040116104475761043881836143b2565b82612fe3565b6040513d5f823e3d90fd5b34612efe576040366003190112612efe5761325a613224614255565b61322c61423f565b9063ffffffff81165f52620121086020526132558160018060a01b0360405f20541633146144d6565b614e68565b005b34612efe5736600319016101c08112612efe5761010013612efe5761327f614268565b610124359063ffffffff821690818303612efe5761014435906001600160601b03821690818303612efe57610164356001600160401b038111612efe576132ca9036906004016142fc565b959091610184356001600160401b038111612efe576132ed9036906004016142fc565b9790916101a4356001600160401b038111612efe576133109036906004016142fc565b979061331a614c95565b6003549860ff8a60b01c16612eef57613331614cca565b5061333b8b614ac9565b509c90508b5f526201210c60205260405f20956040519661335b8861434d565b54956001600160601b03871688526001600160601b038760601c16966133948b60208b0199808b5260408c019360c01c84521515614555565b6001600160401b0381511680421061394d5750608092916001600160401b036133bf92511690614d04565b149081613942575b5015612e6657608060405198818a0160405289376080882090621ffffe600b89901c16600c89901c620fffff1680159082046002141715610a6c5760018101809111610a6c57926134166151dc565b81358060201b90600d60068501946006621fffe08460db1c168201019660078460d01c161591018714169160f01c141694956101c0602084019301915b8284106138ed5750505050141615610a8f5760a43503612e6657866134f86001600160601b03956135e89961357199600190818b166138c5575b60028b16613895575b60048b1661385d575b60088b16613825575b60108b166137ed575b60208b166137b5575b60408b1661377d575b60808b16613745575b6101008b1661370d575b6102008b166136d5575b6104008b1661369d575b6108008b16612bd9576158de565b835185169081111561369357849161350f91614576565b915b51169083811682101561368957509586935b6135556004549286613538818660a01c614576565b9387875116926001600160401b038987169160b81c1611156144f7565b6001600160a01b0390911690831660a01b176004555116614576565b6001600160601b03604051916135868361434d565b1681525f602080830182815260408085018481528885526201210c90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b6001600160601b036040519116918282527f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a77602060018060a01b03861693a380158015613641575f5f516020615b155f395f51905f525d005b633b9aca008202918204633b9aca00141715610a6c57613681917f0000000000000000000000000000000000000000000000000000000000000000614de7565b808080610a12565b9050958693613523565b5050825f91613511565b907f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e55f516020615af55f395f51905f529109906134ea565b907f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020615af55f395f51905f529109906134e0565b907f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020615af55f395f51905f529109906134d6565b907f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020615af55f395f51905f529109906134cc565b907f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020615af55f395f51905f529109906134c3565b907f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020615af55f395f51905f529109906134ba565b907f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020615af55f395f51905f529109906134b1565b907f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020615af55f395f51905f529109906134a8565b907f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020615af55f395f51905f5291099061349f565b90778d51ccce760304d0ec0300027603000000010000000000005f516020615af55f395f51905f52910990613496565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000915061348d565b839791929351908060ff1c613922575b60209060011b93818160051b169060011c9381521852602060405f2097019291613453565b9490813590811461393a575b602091909101946138fd565b5f975061392e565b60309150148d6133c7565b63518afd8160e11b5f5260045260245ffd5b34612efe576020366003190112612efe576004356003811015612efe576139858161446c565b906001600160401b036040519261399b8461437c565b546139bf8360018060a01b03831680875284602088019460a01c1684521515614499565b5116804210613acf57505f6139d38261446c565b5580613a2a5750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b600103613a8157516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612efe57610100366003190112612efe576201210654613b0e9033906001600160a01b0316811461452d565b61325a614b4d565b34612efe576020366003190112612efe576004356003811015612efe57613b516040915f60208451613b478161437c565b828152015261446c565b6001600160401b03825191613b658361437c565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612efe575f366003190112612efe5762012106546001600160a01b031633148015613bf7575b613bbe90339061452d565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b03163314613bb3565b34612efe575f366003190112612efe5762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612efe576040366003190112612efe57613c6a614255565b613c726142e6565b63ffffffff821691613c9a81613c8785614ac9565b506001600160a01b0316331490506144d6565b825f526201210c60205260405f20906001600160601b038316908115613dc1578254906001600160601b038260601c16613dae5784604094613d12613da1937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b03613d7e971691828911156144f7565b6001600160401b03613d447f0000000000000000000000000000000000000000000000000000000000000000426144bc565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612efe576020366003190112612efe576004356001600160401b038116808203612efe5764ffffffffff6003541690818111918215613e4d575b505015613e1e575060205f604051908152f35b61ffff1662010000811015613e395760209060050154610e1e565b634e487b7160e01b5f52603260045260245ffd5b62010000925090613e5d916144c9565b10158280613e0b565b34612efe576020366003190112612efe576004356001600160401b038111612efe57610e94613e9b60209236906004016142b6565b9061ffff6201210b5460101c16613eb18161481a565b50838215918215613eef575b505015614a395750613ecd614847565b6201210b5463ffff00008260101b169063ffff00001916176201210b55614a39565b611000925090613efe916144bc565b118387613ebd565b34612efe576020366003190112612efe576020613f21614255565b63ffffffff5f91166110008110613f3c575b50604051908152f35b613f46915061481a565b5082613f33565b34612efe576020366003190112612efe576004356003811015612efe576201210554613f859033906001600160a01b03168114614444565b613fa3816001600160a01b03613f9a8261446c565b54161515614499565b5f613fad8261446c565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612efe576040366003190112612efe57613fed614255565b63ffffffff613ffa61423f565b91165f526201210a60205260405f209060018060a01b03165f5260205260206001600160401b0360405f205416604051908152f35b34612efe575f366003190112612efe57602062ffffff60035460781c16604051908152f35b34612efe576020610e1e6140673661427c565b916143e7565b34612efe576020366003190112612efe5763ffffffff61408b614255565b165f526201210c602052606060405f2060408051916140a98361434d565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612efe576020366003190112612efe576140fe614229565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036142165761ffff6201210b5460201c16906110006141478361481a565b50146141c2575b60409081519061415e83836143b2565b600182526020820191601f198401368437805115613e39576001600160a01b0390911690915260209263ffffffff91614196916148a3565b165f81815262012108845282902080546001600160a01b03166001600160a01b03191790559051908152f35b90506141cc614847565b906201210b5465ffff000000008360201b169065ffff000000001916176201210b558160041c610100811015613e3957620120050161800060f08460041b161b815417905561414e565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612efe57565b602435906001600160a01b0382168203612efe57565b6004359063ffffffff82168203612efe57565b610104359063ffffffff82168203612efe57565b6060906003190112612efe576004356001600160401b0381168103612efe57906024356001600160401b0381168103612efe579060443590565b9181601f84011215612efe578235916001600160401b038311612efe576020808501948460051b010111612efe57565b602435906001600160601b0382168203612efe57565b9181601f84011215612efe578235916001600160401b038311612efe5760208381860195010111612efe57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b0382111761436857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761436857604052565b60e081019081106001600160401b0382111761436857604052565b90601f801991011681019081106001600160401b0382111761436857604052565b8051821015613e395760209160051b010190565b90614441926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b487521660408501521660608301526080820152608081526124ba60a0826143b2565b90565b1561444c5750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015614485575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b156144a15750565b6307200c4f60e11b5f5260038110156144855760045260245ffd5b91908201809211610a6c57565b91908203918211610a6c57565b156144de5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b1561450157505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b156145355750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b1561455d5750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b038211610a6c57565b81810292918115918404141715610a6c57565b6004356001600160401b0381168103612efe5790565b6024356001600160401b0381168103612efe5790565b356001600160401b0381168103612efe5790565b9190826040910312612efe576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15614635575050565b633d42d25760e01b5f5260045260245260445ffd5b90614441926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef87521660408501521660608301526080820152608081526124ba60a0826143b2565b9291926001600160401b03821161436857604051916146cd601f8201601f1916602001846143b2565b829481845281830111612efe578281602093845f960137010152565b604051906146f682614397565b8160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff8116612000811015613e395763ffffffff9062010005015491168160801c1461478f5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117614368576040525f60a0838281528260208201528260408201528260608201528260808201520152565b61444160ff6201210b5460081c167f0000000000000000000000000000000000000000000000000000000000000000614596565b8060041c610100811015613e395760f0906201200501549160041b161c90618000617fff83169216151590565b6201210b549061ffff82169161100083101561487a5760018301808411610a6c5761ffff169061ffff1916176201210b55565b633bb0ac4960e01b5f5260045ffd5b156148915750565b63664dff4f60e11b5f5260045260245ffd5b90916148ae8261481a565b506148ca6110006148c08651846144bc565b1115855190614889565b82600c1b8381046110001484151715610a6c5763ffffffff916148ec916144bc565b16905f5b845181101561496e576001600160a01b0361490b82876143d3565b51161561495f576001906001600160a01b0361492782886143d3565b511661493382866144bc565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b825416179055016148f0565b639905827b60e01b5f5260045ffd5b509192909281518160041c90610100821015613e39576149a09060f08795949362012005019360041b161b82546144bc565b905560405190602082016020835281518091526020604084019201905f5b8181106149f15750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b03168452879550602093840193909201916001016149be565b604290614a1e615725565b906040519161190160f01b8352600283015260228201522090565b909291908115158281614abc575b614a5091614889565b6001600160401b038211614368578160051b936020850192614a7560405194856143b2565b83526020830194810190368211612efe57945b818610614a9c5750506144419293506148a3565b85356001600160a01b0381168103612efe57815260209586019501614a88565b6110008111159150614a47565b5f8181526201210860205260409020805490926001600160a01b0382169260a09290921c918315614b17576001600160601b038314614b055750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b15614b315750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614b576004615841565b50614b606146e9565b600435906001600160401b03821691828103612efe5780614b909150602083019364ffffffffff85511614614b29565b64ffffffffff81511664ffffffffff8351168111156131ae575064ffffffffff825116815260608101600162ffffff825116019062ffffff8211610a6c5762ffffff821680915260c4356001600160601b0381168103612efe57614c6160a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc85956020956001600160401b03851660c083015261310e64ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b5f516020615b155f395f51905f525c614cbb5760015f516020615b155f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b614cd46004615841565b906004356001600160401b03811690818103612efe57614d029164ffffffffff60035460281c161015614b29565b565b614d0c6146e9565b600435906001600160401b03821693848314159182612efe575164ffffffffff168514614de057611fff63ffffffff85169416612000811015613e395762010005015490848260801c149485614d9c575b505083614d85575b50612efe575015614d735750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f905080614d65565b9091945060018101809111610a6c57614dd6907f000000000000000000000000000000000000000000000000000000000000000090614596565b1015925f80614d5d565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614e47575b60405215614e275750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516614e5f57823b15153d15161690614e1c565b503d5f823e3d90fd5b6001600160a01b0390911690811561495f5763ffffffff165f8181526201210a602090815260408083206201210880845282852080546001600160a01b03168652918452828520805467ffffffffffffffff1916426001600160401b03161790559385905292825282546001600160a01b0319168517909255905192835290917f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda9190a2565b614f186004615841565b906004356001600160401b03811690818103612efe575060035460281c64ffffffffff168111156131ae5750565b80910390603f1982019182614f5a57505050565b7f4ad9c0f6018b9d6efdb6bfb76472c84cca0806aab365506ef8f5fe7e2ab382b192602083526020830152601f801991011690a1565b906001600160601b03809116911601906001600160601b038211610a6c57565b916001600160601b038216928315613dc1577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff6020921693614ff785614ac9565b505050845f526201210c835260405f206001600160601b0361501c8382845416614f90565b166001600160601b0319825416179055600454906150486001600160601b0360a01b918360a01c614f90565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b6150a15790615078916159b1565b5060048110156144855715918261508e57505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615615147575b6040525f60605215614e275750565b906001811516614e5f57823b15153d15161690615138565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b604051906151ec6101c0836143b2565b6101a082527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a0837f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d60208201527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808201520152565b93919290926153f46151dc565b906004810160031b9182823560f01c9060046007830160031c850101926101c0602082019101985b600181116154db575b50895198604060208c01519b0151995b818310615472575050500193849201149114169060078116908161545d575b505015610a8f57565b60031c3560f81c9060f8011b15165f80615454565b90919960209b8b519860018160031c356007831660ff031c166154ba575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190615435565b96988935146154cf575b8835988d0196615490565b600160ff1b98506154c4565b8982146155ef576060028a018a8091815b818110615505575050606090602092030491019061541c565b8091925051988960011c8452606082018360018c0182511491108b1916166001146155b15784519060018160031c356007831660ff031c16615586575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c916154ec565b97918260609392849335146155a6575b6020810199919350359150615542565b50600160ff1b615596565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f206040860152019261557c565b615425565b91909161560081614ac9565b6001600160601b0381939293168087111561571b57620271005a111561570c57839087039660a01b17825560205f604460405163a9059cbb60e01b8152866004820152633b9aca008a0260248201528260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016620249f0f160015f5114601f3d11163d15171615615698575b50505050565b81546001600160a01b0390811660a09290921b6001600160a01b031916919091179091556040516001600160601b039095168552929392169163ffffffff91909116907fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb90602090a35f905f808080615692565b632eea15db60e11b5f5260045ffd5b505f955050505050565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615818575b15615780577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261581260c0826143b2565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615757565b906101206040516a4f4c2f7265636f72642f3160a81b8152610100846020830137209161586d816145d5565b6001600160401b0364ffffffffff600354169116111590816158b8575b615893906145d5565b901561589c5750565b6001600160401b0390632d82261160e21b5f521660045260245ffd5b905061ffff6158c6826145d5565b1662010000811015613e39576005015483149061588a565b9160206030929483604095865195869360608501928260108201855e8981015160608201518883015192516080931781831717156159a7577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761599f575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561599057565b63399d2d9b60e01b5f5260045ffd5b5060a0615956565b50505060c0615956565b81519190604183036159e1576159da9250602082015190606060408401519301515f1a90615a72565b9192909190565b50505f9160029190565b60ff811690601f8211615a1a5760405191615a076040846143b2565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b90610100608092600b6101f4fa60803d141615615a4257565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d141615615a4257565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615ae9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156131fd575f516001600160a01b03811615615adf57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x6101a06040526004361015610012575f80fd5b5f5f3560e01c806308f55202146140e55780630e5fc76d1461406d57806315209ea614614054578063172195221461402f57806318b5236414613fd45780631aba731214613f4d5780631f4d2b6f14613f0657806326af103014613e665780632baf9b7814613dd05780632cc2b2eb14613c51578063392f5f6414613c0d5780633f4ba83a14613b8c57806341d1fdfd14613b165780634479d0ab14613ae1578063449fb59e1461395f578063483a4be21461325c5780634bcde601146132085780634d2b7aac14612f1b578063501da9df14612f025780636041245c146129285780636c70bee9146127cb5780636f9431f91461274d5780637ecebe0014612714578063829aca051461258a5780638456cb591461251b57806384966c5b146123c957806384b0196e146122cd57806388a17bde146122735780638c1775c81461216b5780638dcd1aab14611f135780638f7dcfa314611ec0578063a4a6039414611e83578063a7ea886914611d8e578063b05da26314611ce3578063bb9e254314611bcc578063c19d93fb14611b3e578063d0322fbf14610eb8578063d3df357914610e26578063da56ce9414610e03578063dae58da814610ddb578063db7e516714610514578063e62ec03b146104ca578063e92445361461046c578063f0ff5f0b146102e45763f723b4d01461020a575f80fd5b346102e15760203660031901126102e157610223614255565b61027263ffffffff821691828452620121086020526102508160018060a01b0360408720541633146144d6565b8284526201210c6020526001600160601b03604085205460601c161515614555565b8082526201210c6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102e1573660031901610120811261046857610100136102e157610104356001600160401b038111610468576103209036906004016142fc565b60ff60035460b01c16610459576040610337614f0e565b92610352846103446145a9565b61034c6145bf565b9061464a565b61036f8351948593849363d36986ef60e01b8552600485016145ff565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561044e578390849261041c575b508115801590816103d9575b50916103c9916103d6949361462c565b6103d16145a9565b61515f565b80f35b90506003820282810460031483151715610408578360011b9184830460021417156104085710156103c96103b9565b634e487b7160e01b86526011600452602486fd5b9050610440915060403d604011610447575b61043881836143b2565b8101906145e9565b905f6103ad565b503d61042e565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102e1576101003660031901126102e1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104b7576103d6614b4d565b632d24edd360e01b815233600452602490fd5b50346102e15760203660031901126102e15760209063ffffffff6104ec614255565b166110008110610502575b506040519015158152f35b61050c915061481a565b90505f6104f7565b50346102e15736600319016101a0811261046857610100136102e157610104356001600160401b038111610468576105509036906004016142fc565b610124356001600160401b038111610dd3576105709036906004016142fc565b9190610144356001600160401b038111610dd7576105929036906004016142fc565b949095610164356001600160401b038111610468576105b59036906004016142fc565b959093610184356001600160401b038111610dd3576105d89036906004016142fc565b9061012052966105e6614c95565b60ff60035460b01c16610dc4576105fb614cca565b908715159081610db8575b81610dac575b81610da1575b81610d96575b5015610d8757895f516020615af55f395f51905f529160409a949a5160208101916a4f4c2f636c61696d732f3160a81b83526040820152898860608301376106736060828c81018a838201520301601f1981018352826143b2565b519020936106a36040805183819460208301968a885284840137810189838201520301601f1981018352826143b2565b5190200661010052604051610160526106be61016051614397565b8261016051528260206101605101528260406101605101528260606101605101528260806101605101528260a06101605101528260c06101605101526040516101805261060061018051016040527f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d3630661018051905b61060061018051018210610cd4575050826101405283610140526040519760071c908660021b89016060830281019060a0840282016040528a61016051526040610160510152606061016051015260a061016051015260c061016051015281906001976001985b8786016101405103610b1e575050506301000000101580610b07575b15610af857856020610160510152809515610ae95760208160c08261016051015160405190848252848083015284604083015260608201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60808201525f516020615af55f395f51905f5260a082015260055afa156102e157805191606061016051015160806101605101519060a082029180830460a01490151715610ac15790610861916144bc565b60808101809111610ad557946101605151818060021b0460041482151715610ac157610895908260029b959a9b1b906144bc565b925f19958284019a5b859b8581111561092b575f516020615af55f395f51905f528091600f190197603f19019d601f1901518909978d51900996863560ec1c89810361090f575b50905f516020615af55f395f51905f52828180948d51088c526001600160601b03893560801c16900990089a949a61089e565b609f19909a019998505f516020615af55f395f51905f526108dc565b508a8a604061016051015160806101605101519260048310610ab25761012051356007621fffe08260db1c169160f01c0160031c016004019080610a9e5750808310610a8f578203610a8f576109859261012051916153e7565b5060a43503610a80576109bc6080936060610160510151604051958692610180840160405281840137608061016051015190615a51565b6101008301808411610a6c576109d5816109df95615a29565b61010051906158de565b60405191601f19605f830116830160405260408301808411610a6c579181905b8083018203610a2457610a128486614f46565b5f5f516020615b155f395f51905f525d005b909192610a6490833593610a4c6001600160601b0360108760e01c93019660801c16826155f4565b908115159160801b9060e01b178102825260041b0190565b9291906109ff565b634e487b7160e01b5f52601160045260245ffd5b63186ddbdf60e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b634e487b7160e01b81526011600452602490fd5b63b3ad608d60e01b8152600490fd5b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b83526011600452602483fd5b63399d2d9b60e01b8152600490fd5b639bdd0c5b60e01b8152600490fd5b50608061016051015160c0610160510151146107b6565b9198909280610140513560e01c10610cb1575f1901610140513560e01c18600c1c610bd5575b5f516020615af55f395f51905f526001610140513560e01c01938160408180806102006101e0610140513560df1c16610180510101516101e0610140513560e31c16610180510151096104006101e0610140513560db1c1661018051010151900981036101005108928381528286880960208201520194818d0690099209986010610140510161014052919061079a565b61016051608001515f198114610cc05760018101608061016051015260c0610160510151811015610cb15760a061016051015190604061016051015181606081020460601482151715610c9d57610c309060608302906144bc565b9160606101605101518260a081020460a01483151715610c89579160808092610c5f60409560a08502906144bc565b9260071b0182378782820152621ffffe610140513560eb1c16845220918260208201520152610b44565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b87526011600452602487fd5b639bdd0c5b60e01b8552600485fd5b634e487b7160e01b85526011600452602485fd5b5f516020615af55f395f51905f5281809b959b095f516020615af55f395f51905f52818009915f516020615af55f395f51905f5280848009809460018752816020880152806040880152096060850152835b608085018110610d52575050505f516020615af55f395f51905f52816102009209910190989298610733565b805f516020615af55f395f51905f52836020935182828189840992836080880152096101008501520961018082015201610d26565b639bdd0c5b60e01b8452600484fd5b60309150145f610618565b60808b149150610612565b607f851615915061060c565b600f8916159150610606565b6313d0ff5960e31b8452600484fd5b8380fd5b8580fd5b50346102e157806003193601126102e157602064ffffffffff60035460281c16604051908152f35b50346102e157806003193601126102e1576020610e1e6147e6565b604051908152f35b50346102e15760403660031901126102e157610e40614255565b6024356001600160401b038111610eb45791610e6563ffffffff9336906004016142b6565b93909216908181526201210960205260018060a01b036040822054163303610ea2576020610e94858585614a39565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b8280fd5b50346102e15760203660031901126102e1576004356001600160401b03811161046857610ee99036906004016142fc565b90610ef26146e9565b60045460c08190526001600160a01b03163303611b2b5760a0810151610dc45764ffffffffff604082015116431115611b1c5760fe831115611b0d576040519061010082018281106001600160401b03821117611af9576040528460608301528460808301528460a0830152823560c01c8252600883013560c01c60208301526080601084016040840137609083013560a01c60c0830152609c83013560a01c60e0830152610fa0826151b7565b6001600160401b0383511682519064ffffffffff8216149081611ac8575b506001600160401b038451169015611ab657506201000064ffffffffff806001818651160116816020860151169003161015611aa757610ffc6147a6565b506110056147a6565b60c885013560f081901c80835260fe808801602085015260d083901c63ffffffff1660608501819052939892936101029283020191820191018110611a3f578110611a985760fe63ffffffff8360d01c166101028460f01c020187010135621fffe08160db1c1660078260f01c0160031c016004019361109a8563ffffffff8660d01c166101028760f01c020160fe016144bc565b8310611a89578851151580611a62575b15611a5357604087015260a88701356060870152611104913691621fffe060db82901c16600760f092831c0160031c0163ffffffff60d087901c166101029287901c8302018181019093036101011901928a0101016146a4565b602081519101206080850152600164ffffffffff8451160164ffffffffff8111610c895764ffffffffff16845262ffffff60608401511660208501528551806101028102046101021481151715610c8957606087015161116791610102026144bc565b946020870151958060405197601f1961011f838b0101166040526a4f4c2f736574746c652f3160a81b89524660208a01523060408a0152604088015160608a0152606088015160808a0152608088015160a08a0152895160c08a015260608a015160e08a01526101008901376101000186209561010081018111611a3f578751806101028102046101021481151715611884579061010061010261120d930291016144bc565b60408801528651604051610180810160808a01526101806060830282010160a08a015261018060a083026060840283010101604052602089015160808a015160a08b01519160408c015160018060ff1b0386168603611a2b5761127a8e9187600197969594971b906144c9565b9381955b87871061190d5750505050505050509060fe6112b9939260808901519261010263ffffffff8260d01c169160f01c02010101908751906153e7565b9060a0840151036118fe5760a08301525f516020615af55f395f51905f526040516020810190858252602081526112f16040826143b2565b51902085519190069390926001600160ff1b0384168403610c9d578360011b6042019384604211610c895761133961132d8660408a01516144c9565b956060890151906144bc565b946001820191828111611884576001600160fb1b0383168303611884575f516020615af55f395f51905f52850682528760208301528060081c6040830153604182015360405180968360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156118ef57835193602081018111610c89576020909796959392970192868760e0526001600160601b0360c084015116976001600160601b0360e08501511694819460019b60208b01519960a08c01519a8560a0525b8c5160a05110156114bf575f516020615af55f395f51905f528c9d9e9f808a918e9f9d9e608090519e81810151825201520996813560f01c60011661148a578a019960805161147e575b50602061010260a0925b019c019c019c600160a0510160a0529b9998959d9c9a61140f565b9a909a01996020611459565b9990988160e0510160e0526080515f146114ae5761010260a092602092019a611463565b989e019d602061010260a092611463565b509085918c898f8c9060e05187036118d55760c05160a01c8082116118bd57508183116118af576001600160601b031660c08801526114fe91906144c9565b6001600160601b038111611898576001600160601b031660e086015280519060a081015191600181116117d9575b5060200151602f19810193908411610c8957905f516020615af55f395f51905f5261155a94939206906158de565b611563826151b7565b9261ffff835116620100008110156117c5578490600501557f000000000000000000000000000000000000000000000000000000000000000080156117b1574204608082015163ffffffff811663ffffffff83160361172a575b50509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f936116c08464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff19600354161760035561165964ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606084015160401b1663ffffffff60801b8260801b161764ffffffffff8451161790612000611fff8216101561179d57611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f6115bd565b634e487b7160e01b88526032600452602488fd5b634e487b7160e01b86526012600452602486fd5b634e487b7160e01b86526032600452602486fd5b90916080830151918261017f198101116118845760a0820190818311611870575f1981019081116118705760ff1984019161017f198501831061185c57916118249160809493615a51565b61017f1983015e607f19810161017f19820111610c8957602090611851607f19820161017f198301615a29565b607f1901919061152c565b634e487b7160e01b8c52601160045260248cfd5b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8a52601160045260248afd5b6306dfcc6560e41b88526060600452602452604487fd5b628dff2d60e11b8a5260048afd5b633952851160e21b8b52600491909152602452604489fd5b63311c37a960e21b8a52600487905260e05160245260448afd5b63034b939160e01b8752600487fd5b63ca3165df60e01b8652600486fd5b8035928360f01c9061010060028401853781101580611a20575b15611a1057600181018082116119f957611944909460f11c61481a565b9190610100850185116119e15761195f610100860186615a29565b8060081c895360018901538552608083206020860152608061010084012060408601526080808401875e608086015261010281018091116119cc5792606081018091116119cc579360a081018091116119cc5794600281018091116119cc5760019096019594939261127e565b50634e487b7160e01b8f52601160045260248ffd5b5050505060248f634e487b7160e01b81526011600452fd5b50505060248f634e487b7160e01b81526011600452fd5b505062b83ef760e81b8f5260048ffd5b506120008110611927565b634e487b7160e01b8e52601160045260248efd5b634e487b7160e01b89526011600452602489fd5b63777f0d1760e11b8a5260048afd5b50611a828563ffffffff8660d01c166101028760f01c020160fe016144bc565b83116110aa565b63b3ad608d60e01b8a5260048afd5b63b3ad608d60e01b8852600488fd5b63c624488f60e01b8652600486fd5b63a351454960e01b8752600452602486fd5b61ffff91501662010000811015611ae5576005015481145f610fbe565b634e487b7160e01b87526032600452602487fd5b634e487b7160e01b86526041600452602486fd5b63777f0d1760e11b8452600484fd5b637a990cb160e01b8452600484fd5b63f6216a2160e01b845233600452602484fd5b50346102e157806003193601126102e15761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102e15760403660031901126102e157600435600381101561046857611bf261423f565b6201210554611c0d9033906001600160a01b03168114614444565b6001600160a01b03168015611cd45760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b03611c727f0000000000000000000000000000000000000000000000000000000000000000426144bc565b168251611c7e8161437c565b82815260208101828152611c918761446c565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102e15760403660031901126102e1576001600160601b03611d05614255565b611d21611d106142e6565b91611d19614c95565b823391614fb0565b16633b9aca00810290808204633b9aca001490151715611d7a57611d679030337f00000000000000000000000000000000000000000000000000000000000000006150f6565b805f516020615b155f395f51905f525d80f35b634e487b7160e01b82526011600452602482fd5b50346102e15760203660031901126102e1576004356001600160401b03811161046857602091611dc5611e039236906004016142b6565b611dd0939193614c95565b611dd86147e6565b93611de1614847565b8085526201210987526040852080546001600160a01b03191633179055614a39565b9180611e28575b505f516020615b155f395f51905f525d63ffffffff60405191168152f35b611e7d907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316337f00000000000000000000000000000000000000000000000000000000000000006150f6565b5f611e0a565b50346102e15760203660031901126102e15760406001600160401b03611eaf611eaa614255565b614762565b835191831682529091166020820152f35b50346102e157806003193601126102e15760035461ffff811662010000811015611eff57604092506005015464ffffffffff8351921682526020820152f35b634e487b7160e01b83526032600452602483fd5b50346102e1573660031901610120811261046857610100136102e157611f37614268565b60ff60035460b01c1661215c57611f4c614f0e565b90611f556146e9565b608081015163ffffffff80841693929116830361212c5764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611faf6145bf565b60401b169063ffffffff60801b9060801b16176001600160401b03611fd26145a9565b161714611fdd6145a9565b901561210e575060018101809111610ad55761201d612044917f000000000000000000000000000000000000000000000000000000000000000090614596565b7f0000000000000000000000000000000000000000000000000000000000000000906144bc565b8042106120fc57604051638da3340760e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561044e5783916120c1575b50156120b2576103d6906103d16145a9565b63017c007360e01b8252600482fd5b90506020813d6020116120f4575b816120dc602093836143b2565b81010312610eb457518015158103610eb4575f6120a0565b3d91506120cf565b63b317256b60e01b8352600452602482fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff81166120008110156121485762010005015490611f96565b634e487b7160e01b85526032600452602485fd5b6313d0ff5960e31b8252600482fd5b50346102e15760c03660031901126102e157612185614255565b61218d6142e6565b906064359160ff8316809303610dd3576121b16001600160601b0392611d19614c95565b16633b9aca00810290808204633b9aca001490151715610ad5577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b15610eb457829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af161225e575b5050611d6791309033906150f6565b81612268916143b2565b610eb457825f61224f565b50346102e157806003193601126102e15760606040516122928161434d565b60406201210b5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102e157806003193601126102e15761236d9061230b7f00000000000000000000000000000000000000000000000000000000000000006159eb565b906123357f00000000000000000000000000000000000000000000000000000000000000006159eb565b90602061237b6040519361234983866143b2565b8385525f368137604051968796600f60f81b885260e08589015260e0880190614329565b908682036040880152614329565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106123b257505050500390f35b8351855286955093810193928101926001016123a3565b50346102e15760803660031901126102e1576123e3614255565b906123ec61423f565b604435926064356001600160401b038111610dd35761240f9036906004016142fc565b85919542116125075763ffffffff8316958686526201210860205260018060a01b036040872054169283156124f3578392916124c26124ca926124d0968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a081526124ba60c0826143b2565b519020614a13565b9236916146a4565b91615066565b156124df57906103d691614e68565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102e157806003193601126102e15762012106546125479033906001600160a01b0316811461452d565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102e1576101203660031901126102e1576125a5614255565b6125ad6142e6565b90604435906001600160a01b038216908183036127105760c4359260ff8416809403610dd7576125e6906125df614c95565b8583614fb0565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a4356060820152606081526126226080826143b2565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca001490151715610408579085939291813b15612710578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af18015612703576126f357805f516020615b155f395f51905f525d80f35b6126fc916143b2565b5f81611d67565b50604051903d90823e3d90fd5b8480fd5b50346102e15760203660031901126102e1576020906040906001600160a01b0361273c614229565b168152600283522054604051908152f35b50346102e15760203660031901126102e15760409063ffffffff61276f614255565b168152620121086020526001600160601b038282209160208451936127938561437c565b546001600160a01b03811680865260a09190911c919094018190528281036127c457505b8351928352166020820152f35b90506127b7565b50346102e157806003193601126102e157604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f0000000000000000000000000000000000000000000000000000000000000000821660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000090911660e082015261010090f35b34612efe5736600319016101a08112612efe5761010013612efe5761294b614268565b610124356001600160601b03811690818103612efe57610144356001600160401b038111612efe576129819036906004016142fc565b939092610164356001600160401b038111612efe576129a49036906004016142fc565b929094610184356001600160401b038111612efe576129c79036906004016142fc565b9190966129d2614c95565b60ff60035460b01c16612eef576129e7614cca565b5063ffffffff8416976129f989614ac9565b959198909b6001600160601b038716808a1115612ed557506080149081612eca575b5015612e665760806040519481860160405285376080842090621ffffe600b88901c16600c88901c620fffff1680159082046002141715610a6c5792612a5f6151dc565b81358060201b90600d60068501946006621fffe08460db1c168201019660078460d01c161591018714169160f01c141694956101c0602084019301915b828410612e755750505050141615610a8f5760a43503612e66578894612b3b94612b3593600191828116612e3e575b60028116612e0e575b60048116612dd6575b60088116612d9e575b60108116612d66575b60208116612d2e575b60408116612cf6575b60808116612cbe575b6101008116612c86575b6102008116612c4e575b6104008116612c11575b61080016612bd9576158de565b84614576565b926001600160601b0360a01b9060a01b16179055604051606081016040526040810191828211610a6c57612b96926001600160601b03612b9092169485908115159160801b9060e01b178102825260041b0190565b90614f46565b633b9aca00810290808204633b9aca001490151715610a6c57610a12917f0000000000000000000000000000000000000000000000000000000000000000614de7565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f516020615af55f395f51905f529109906158de565b915f516020615af55f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050612b28565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020615af55f395f51905f52910991612b1e565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020615af55f395f51905f52910991612b14565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020615af55f395f51905f52910991612b0a565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020615af55f395f51905f52910991612b01565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020615af55f395f51905f52910991612af8565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020615af55f395f51905f52910991612aef565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020615af55f395f51905f52910991612ae6565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020615af55f395f51905f52910991612add565b91778d51ccce760304d0ec0300027603000000010000000000005f516020615af55f395f51905f52910991612ad4565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250612acb565b63d4fd39d960e01b5f5260045ffd5b839791929351908060ff1c612eaa575b60209060011b93818160051b169060011c9381521852602060405f2097019291612a9c565b94908135908114612ec2575b60209190910194612e85565b5f9750612eb6565b60309150148c612a1b565b898d633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612efe576020610e1e612f153661427c565b9161464a565b34612efe5736600319016102208112612efe5761010013612efe5761010036610103190112612efe57610204356001600160401b038111612efe57612f6660409136906004016142fc565b9190612f89612f73614f0e565b612f7b6145a9565b612f836145bf565b906143e7565b612fa68351948593849363d36986ef60e01b8552600485016145ff565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156131fd575f915f916131dc575b50801515806131c0575b91612ff79261462c565b613002610104615841565b5061300b6146e9565b61010435906001600160401b03821691828103612efe578061303c9150602083019364ffffffffff85511614614b29565b64ffffffffff81511664ffffffffff8351168111156131ae575064ffffffffff825116815260608101600162ffffff825116019062ffffff8211610a6c5762ffffff82168091526101c4356001600160601b0381168103612efe5761317a60a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc85956020956001600160401b03851660c083015261310e64ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2005b636336353f60e11b5f5260045260245ffd5b50600382029180830460031481151715610a6c57918110612fed565b90506131f7915060403d6040116104475761043881836143b2565b82612fe3565b6040513d5f823e3d90fd5b34612efe576040366003190112612efe5761325a613224614255565b61322c61423f565b9063ffffffff81165f52620121086020526132558160018060a01b0360405f20541633146144d6565b614e68565b005b34612efe5736600319016101c08112612efe5761010013612efe5761327f614268565b610124359063ffffffff821690818303612efe5761014435906001600160601b03821690818303612efe57610164356001600160401b038111612efe576132ca9036906004016142fc565b959091610184356001600160401b038111612efe576132ed9036906004016142fc565b9790916101a4356001600160401b038111612efe576133109036906004016142fc565b979061331a614c95565b6003549860ff8a60b01c16612eef57613331614cca565b5061333b8b614ac9565b509c90508b5f526201210c60205260405f20956040519661335b8861434d565b54956001600160601b03871688526001600160601b038760601c16966133948b60208b0199808b5260408c019360c01c84521515614555565b6001600160401b0381511680421061394d5750608092916001600160401b036133bf92511690614d04565b149081613942575b5015612e6657608060405198818a0160405289376080882090621ffffe600b89901c16600c89901c620fffff1680159082046002141715610a6c5760018101809111610a6c57926134166151dc565b81358060201b90600d60068501946006621fffe08460db1c168201019660078460d01c161591018714169160f01c141694956101c0602084019301915b8284106138ed5750505050141615610a8f5760a43503612e6657866134f86001600160601b03956135e89961357199600190818b166138c5575b60028b16613895575b60048b1661385d575b60088b16613825575b60108b166137ed575b60208b166137b5575b60408b1661377d575b60808b16613745575b6101008b1661370d575b6102008b166136d5575b6104008b1661369d575b6108008b16612bd9576158de565b835185169081111561369357849161350f91614576565b915b51169083811682101561368957509586935b6135556004549286613538818660a01c614576565b9387875116926001600160401b038987169160b81c1611156144f7565b6001600160a01b0390911690831660a01b176004555116614576565b6001600160601b03604051916135868361434d565b1681525f602080830182815260408085018481528885526201210c90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b6001600160601b036040519116918282527f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a77602060018060a01b03861693a380158015613641575f5f516020615b155f395f51905f525d005b633b9aca008202918204633b9aca00141715610a6c57613681917f0000000000000000000000000000000000000000000000000000000000000000614de7565b808080610a12565b9050958693613523565b5050825f91613511565b907f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e55f516020615af55f395f51905f529109906134ea565b907f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f516020615af55f395f51905f529109906134e0565b907f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f516020615af55f395f51905f529109906134d6565b907f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f516020615af55f395f51905f529109906134cc565b907f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f516020615af55f395f51905f529109906134c3565b907f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f516020615af55f395f51905f529109906134ba565b907f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f516020615af55f395f51905f529109906134b1565b907f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f516020615af55f395f51905f529109906134a8565b907f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f516020615af55f395f51905f5291099061349f565b90778d51ccce760304d0ec0300027603000000010000000000005f516020615af55f395f51905f52910990613496565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000915061348d565b839791929351908060ff1c613922575b60209060011b93818160051b169060011c9381521852602060405f2097019291613453565b9490813590811461393a575b602091909101946138fd565b5f975061392e565b60309150148d6133c7565b63518afd8160e11b5f5260045260245ffd5b34612efe576020366003190112612efe576004356003811015612efe576139858161446c565b906001600160401b036040519261399b8461437c565b546139bf8360018060a01b03831680875284602088019460a01c1684521515614499565b5116804210613acf57505f6139d38261446c565b5580613a2a5750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b600103613a8157516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612efe57610100366003190112612efe576201210654613b0e9033906001600160a01b0316811461452d565b61325a614b4d565b34612efe576020366003190112612efe576004356003811015612efe57613b516040915f60208451613b478161437c565b828152015261446c565b6001600160401b03825191613b658361437c565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612efe575f366003190112612efe5762012106546001600160a01b031633148015613bf7575b613bbe90339061452d565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b03163314613bb3565b34612efe575f366003190112612efe5762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612efe576040366003190112612efe57613c6a614255565b613c726142e6565b63ffffffff821691613c9a81613c8785614ac9565b506001600160a01b0316331490506144d6565b825f526201210c60205260405f20906001600160601b038316908115613dc1578254906001600160601b038260601c16613dae5784604094613d12613da1937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b03613d7e971691828911156144f7565b6001600160401b03613d447f0000000000000000000000000000000000000000000000000000000000000000426144bc565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612efe576020366003190112612efe576004356001600160401b038116808203612efe5764ffffffffff6003541690818111918215613e4d575b505015613e1e575060205f604051908152f35b61ffff1662010000811015613e395760209060050154610e1e565b634e487b7160e01b5f52603260045260245ffd5b62010000925090613e5d916144c9565b10158280613e0b565b34612efe576020366003190112612efe576004356001600160401b038111612efe57610e94613e9b60209236906004016142b6565b9061ffff6201210b5460101c16613eb18161481a565b50838215918215613eef575b505015614a395750613ecd614847565b6201210b5463ffff00008260101b169063ffff00001916176201210b55614a39565b611000925090613efe916144bc565b118387613ebd565b34612efe576020366003190112612efe576020613f21614255565b63ffffffff5f91166110008110613f3c575b50604051908152f35b613f46915061481a565b5082613f33565b34612efe576020366003190112612efe576004356003811015612efe576201210554613f859033906001600160a01b03168114614444565b613fa3816001600160a01b03613f9a8261446c565b54161515614499565b5f613fad8261446c565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612efe576040366003190112612efe57613fed614255565b63ffffffff613ffa61423f565b91165f526201210a60205260405f209060018060a01b03165f5260205260206001600160401b0360405f205416604051908152f35b34612efe575f366003190112612efe57602062ffffff60035460781c16604051908152f35b34612efe576020610e1e6140673661427c565b916143e7565b34612efe576020366003190112612efe5763ffffffff61408b614255565b165f526201210c602052606060405f2060408051916140a98361434d565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612efe576020366003190112612efe576140fe614229565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036142165761ffff6201210b5460201c16906110006141478361481a565b50146141c2575b60409081519061415e83836143b2565b600182526020820191601f198401368437805115613e39576001600160a01b0390911690915260209263ffffffff91614196916148a3565b165f81815262012108845282902080546001600160a01b03166001600160a01b03191790559051908152f35b90506141cc614847565b906201210b5465ffff000000008360201b169065ffff000000001916176201210b558160041c610100811015613e3957620120050161800060f08460041b161b815417905561414e565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612efe57565b602435906001600160a01b0382168203612efe57565b6004359063ffffffff82168203612efe57565b610104359063ffffffff82168203612efe57565b6060906003190112612efe576004356001600160401b0381168103612efe57906024356001600160401b0381168103612efe579060443590565b9181601f84011215612efe578235916001600160401b038311612efe576020808501948460051b010111612efe57565b602435906001600160601b0382168203612efe57565b9181601f84011215612efe578235916001600160401b038311612efe5760208381860195010111612efe57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b0382111761436857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761436857604052565b60e081019081106001600160401b0382111761436857604052565b90601f801991011681019081106001600160401b0382111761436857604052565b8051821015613e395760209160051b010190565b90614441926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b487521660408501521660608301526080820152608081526124ba60a0826143b2565b90565b1561444c5750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015614485575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b156144a15750565b6307200c4f60e11b5f5260038110156144855760045260245ffd5b91908201809211610a6c57565b91908203918211610a6c57565b156144de5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b1561450157505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b156145355750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b1561455d5750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b038211610a6c57565b81810292918115918404141715610a6c57565b6004356001600160401b0381168103612efe5790565b6024356001600160401b0381168103612efe5790565b356001600160401b0381168103612efe5790565b9190826040910312612efe576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15614635575050565b633d42d25760e01b5f5260045260245260445ffd5b90614441926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef87521660408501521660608301526080820152608081526124ba60a0826143b2565b9291926001600160401b03821161436857604051916146cd601f8201601f1916602001846143b2565b829481845281830111612efe578281602093845f960137010152565b604051906146f682614397565b8160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff8116612000811015613e395763ffffffff9062010005015491168160801c1461478f5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117614368576040525f60a0838281528260208201528260408201528260608201528260808201520152565b61444160ff6201210b5460081c167f0000000000000000000000000000000000000000000000000000000000000000614596565b8060041c610100811015613e395760f0906201200501549160041b161c90618000617fff83169216151590565b6201210b549061ffff82169161100083101561487a5760018301808411610a6c5761ffff169061ffff1916176201210b55565b633bb0ac4960e01b5f5260045ffd5b156148915750565b63664dff4f60e11b5f5260045260245ffd5b90916148ae8261481a565b506148ca6110006148c08651846144bc565b1115855190614889565b82600c1b8381046110001484151715610a6c5763ffffffff916148ec916144bc565b16905f5b845181101561496e576001600160a01b0361490b82876143d3565b51161561495f576001906001600160a01b0361492782886143d3565b511661493382866144bc565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b825416179055016148f0565b639905827b60e01b5f5260045ffd5b509192909281518160041c90610100821015613e39576149a09060f08795949362012005019360041b161b82546144bc565b905560405190602082016020835281518091526020604084019201905f5b8181106149f15750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b03168452879550602093840193909201916001016149be565b604290614a1e615725565b906040519161190160f01b8352600283015260228201522090565b909291908115158281614abc575b614a5091614889565b6001600160401b038211614368578160051b936020850192614a7560405194856143b2565b83526020830194810190368211612efe57945b818610614a9c5750506144419293506148a3565b85356001600160a01b0381168103612efe57815260209586019501614a88565b6110008111159150614a47565b5f8181526201210860205260409020805490926001600160a01b0382169260a09290921c918315614b17576001600160601b038314614b055750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b15614b315750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614b576004615841565b50614b606146e9565b600435906001600160401b03821691828103612efe5780614b909150602083019364ffffffffff85511614614b29565b64ffffffffff81511664ffffffffff8351168111156131ae575064ffffffffff825116815260608101600162ffffff825116019062ffffff8211610a6c5762ffffff821680915260c4356001600160601b0381168103612efe57614c6160a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc85956020956001600160401b03851660c083015261310e64ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b5f516020615b155f395f51905f525c614cbb5760015f516020615b155f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b614cd46004615841565b906004356001600160401b03811690818103612efe57614d029164ffffffffff60035460281c161015614b29565b565b614d0c6146e9565b600435906001600160401b03821693848314159182612efe575164ffffffffff168514614de057611fff63ffffffff85169416612000811015613e395762010005015490848260801c149485614d9c575b505083614d85575b50612efe575015614d735750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f905080614d65565b9091945060018101809111610a6c57614dd6907f000000000000000000000000000000000000000000000000000000000000000090614596565b1015925f80614d5d565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614e47575b60405215614e275750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516614e5f57823b15153d15161690614e1c565b503d5f823e3d90fd5b6001600160a01b0390911690811561495f5763ffffffff165f8181526201210a602090815260408083206201210880845282852080546001600160a01b03168652918452828520805467ffffffffffffffff1916426001600160401b03161790559385905292825282546001600160a01b0319168517909255905192835290917f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda9190a2565b614f186004615841565b906004356001600160401b03811690818103612efe575060035460281c64ffffffffff168111156131ae5750565b80910390603f1982019182614f5a57505050565b7f4ad9c0f6018b9d6efdb6bfb76472c84cca0806aab365506ef8f5fe7e2ab382b192602083526020830152601f801991011690a1565b906001600160601b03809116911601906001600160601b038211610a6c57565b916001600160601b038216928315613dc1577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff6020921693614ff785614ac9565b505050845f526201210c835260405f206001600160601b0361501c8382845416614f90565b166001600160601b0319825416179055600454906150486001600160601b0360a01b918360a01c614f90565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b6150a15790615078916159b1565b5060048110156144855715918261508e57505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615615147575b6040525f60605215614e275750565b906001811516614e5f57823b15153d15161690615138565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b604051906151ec6101c0836143b2565b6101a082527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a0837f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d60208201527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808201520152565b93919290926153f46151dc565b906004810160031b9182823560f01c9060046007830160031c850101926101c0602082019101985b600181116154db575b50895198604060208c01519b0151995b818310615472575050500193849201149114169060078116908161545d575b505015610a8f57565b60031c3560f81c9060f8011b15165f80615454565b90919960209b8b519860018160031c356007831660ff031c166154ba575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190615435565b96988935146154cf575b8835988d0196615490565b600160ff1b98506154c4565b8982146155ef576060028a018a8091815b818110615505575050606090602092030491019061541c565b8091925051988960011c8452606082018360018c0182511491108b1916166001146155b15784519060018160031c356007831660ff031c16615586575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c916154ec565b97918260609392849335146155a6575b6020810199919350359150615542565b50600160ff1b615596565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f206040860152019261557c565b615425565b91909161560081614ac9565b6001600160601b0381939293168087111561571b57620271005a111561570c57839087039660a01b17825560205f604460405163a9059cbb60e01b8152866004820152633b9aca008a0260248201528260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016620249f0f160015f5114601f3d11163d15171615615698575b50505050565b81546001600160a01b0390811660a09290921b6001600160a01b031916919091179091556040516001600160601b039095168552929392169163ffffffff91909116907fa78451f29f817178bad4b88910284dc71265e0ecc47c09c6f39242e5e975a6eb90602090a35f905f808080615692565b632eea15db60e11b5f5260045ffd5b505f955050505050565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615818575b15615780577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261581260c0826143b2565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615757565b906101206040516a4f4c2f7265636f72642f3160a81b8152610100846020830137209161586d816145d5565b6001600160401b0364ffffffffff600354169116111590816158b8575b615893906145d5565b901561589c5750565b6001600160401b0390632d82261160e21b5f521660045260245ffd5b905061ffff6158c6826145d5565b1662010000811015613e39576005015483149061588a565b9160206030929483604095865195869360608501928260108201855e8981015160608201518883015192516080931781831717156159a7577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761599f575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561599057565b63399d2d9b60e01b5f5260045ffd5b5060a0615956565b50505060c0615956565b81519190604183036159e1576159da9250602082015190606060408401519301515f1a90615a72565b9192909190565b50505f9160029190565b60ff811690601f8211615a1a5760405191615a076040846143b2565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b90610100608092600b6101f4fa60803d141615615a4257565b63b8fedf8760e01b5f5260045ffd5b9060809291600c6101f4612ee060a08502940201fa60803d141615615a4257565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615ae9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156131fd575f516001600160a01b03811615615adf57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 22555
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 22366
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 22312
      }
    ],
    "_challengeWindow": [
      {
        "length": 32,
        "start": 8223
      },
      {
        "length": 32,
        "start": 10453
      },
      {
        "length": 32,
        "start": 15647
      }
    ],
    "_datanetRegistry": [
      {
        "length": 32,
        "start": 10295
      },
      {
        "length": 32,
        "start": 16640
      }
    ],
    "_disputes": [
      {
        "length": 32,
        "start": 1153
      },
      {
        "length": 32,
        "start": 8296
      },
      {
        "length": 32,
        "start": 10491
      }
    ],
    "_epochSeconds": [
      {
        "length": 32,
        "start": 5501
      },
      {
        "length": 32,
        "start": 8184
      },
      {
        "length": 32,
        "start": 10415
      },
      {
        "length": 32,
        "start": 19889
      }
    ],
    "_evaluator": [
      {
        "length": 32,
        "start": 5009
      },
      {
        "length": 32,
        "start": 10255
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 22445
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 22483
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 8935
      }
    ],
    "_pageFee": [
      {
        "length": 32,
        "start": 18422
      }
    ],
    "_roleDelay": [
      {
        "length": 32,
        "start": 7245
      },
      {
        "length": 32,
        "start": 10377
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 7491
      },
      {
        "length": 32,
        "start": 7769
      },
      {
        "length": 32,
        "start": 8653
      },
      {
        "length": 32,
        "start": 9783
      },
      {
        "length": 32,
        "start": 10218
      },
      {
        "length": 32,
        "start": 11189
      },
      {
        "length": 32,
        "start": 13917
      },
      {
        "length": 32,
        "start": 22105
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 883
      },
      {
        "length": 32,
        "start": 7726
      },
      {
        "length": 32,
        "start": 10337
      },
      {
        "length": 32,
        "start": 12202
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 8977
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
