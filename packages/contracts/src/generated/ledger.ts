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
  "bytecode": "0x6102408060405234610435576101408161574080380380916100218285610439565b833981010312610435576040519061014082016001600160401b038111838210176104215760405280516001600160a01b03811681036104355782526100696020820161045c565b906020830191825261007d6040820161045c565b604084019081526060820151939091906001600160a01b03851685036104355763ffffffff809260608301968752816100b86080830161045c565b96608085019788526100cc60a0840161045c565b9860a08601998a526100e060c0850161045c565b9760c087019889526100f460e08601610470565b9260e0880193845261011e61012061010f6101008901610470565b976101008b0198895201610470565b976101208101988952604051610135604082610439565b600a815260208101906927b832b72632b233b2b960b11b82526040519161015d604084610439565b600183526020830191603160f81b835261017681610481565b6101205261018384610481565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ec60c082610439565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052905181166101c0529051919091166101e05290519190911661020052905191909116610220529051600480549183166001600160a01b03199283161790559151620121058054918316918416919091179055915162012106805491909316911617905561800062012005556201210a805461ffff191660011790556040516101008101908082106001600160401b0383111761042157610120916040525f81525f60208201525f60408201525f60608201525f60808201525f60c08201525f60e08201527fb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f60a0820152610100604051916a4f4c2f7265636f72642f3160a81b8352602083015e2060055560405161525390816104ed823960805181614e98015260a05181614f55015260c05181614e62015260e05181614ee701526101005181614f0d01526101205181611c9c01526101405181611cc601526101605181818161183a01528181611b7e01528181611fec01528181612184015281816125360152612e7b015261018051818181610c8d01526121a901526101a0518181816121d1015261386b01526101c051818181610346015281816121fb015261291301526101e0518181816117440152612224015261020051818181610e7301528181611a480152818161224a015261461e015261022051818181611a6f0152818161227001526134e50152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761042157604052565b51906001600160a01b038216820361043557565b519063ffffffff8216820361043557565b601f8151116104ac57602081519101516020821061049d571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60e06040526004361015610011575f80fd5b5f5f3560e01c806308f55202146138505780630e5fc76d146137d857806315209ea6146137bf578063172195221461379a5780631aba7312146137135780631f4d2b6f146136cc57806326af10301461362c5780632baf9b78146135965780632cc2b2eb14613419578063392f5f64146133d55780633f4ba83a1461335457806341d1fdfd146132e85780634479d0ab146132aa578063449fb59e14613128578063483a4be214612a975780634bcde60114612a455780634d2b7aac14612884578063501da9df146128635780636041245c146122995780636c70bee9146121655780636f9431f9146121025780637ecebe00146120c9578063829aca0514611f3f5780638456cb5914611ed057806384966c5b14611d7e57806384b0196e14611c8257806388a17bde14611c285780638c1775c814611b1c5780638dcd1aab146119635780638f7dcfa314611924578063a4a60394146118e7578063a7ea886914611885578063b05da263146117da578063bb9e2543146116c3578063c19d93fb14611635578063d0322fbf14610543578063d3df3579146104b1578063dae58da814610489578063e62ec03b1461043f578063f0ff5f0b146102b75763f723b4d0146101dd575f80fd5b346102b45760203660031901126102b4576101f6613989565b61024563ffffffff821691828452620121086020526102238160018060a01b036040872054163314613c33565b8284526201210b6020526001600160601b03604085205460601c161515613d64565b8082526201210b6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102b4573660031901610120811261043b57610100136102b457610104356001600160401b03811161043b576102f3903690600401613a58565b60ff60035460b01c1661042c57604061030a61473a565b9261032584610317613db8565b61031f613dce565b90613e45565b6103428351948593849363d36986ef60e01b855260048501613dfa565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561042157839084926103ef575b508115801590816103ac575b509161039c916103a99493613e27565b6103a4613db8565b6149d6565b80f35b905060038202828104600314831517156103db578360011b9184830460021417156103db57101561039c61038c565b634e487b7160e01b86526011600452602486fd5b9050610413915060403d60401161041a575b61040b8183613b0f565b810190613de4565b905f610380565b503d610401565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102b45760203660031901126102b45760209063ffffffff610461613989565b166110008110610477575b506040519015158152f35b6104819150614009565b90505f61046c565b50346102b457806003193601126102b457602064ffffffffff60035460281c16604051908152f35b50346102b45760403660031901126102b4576104cb613989565b6024356001600160401b03811161053f57916104f063ffffffff9336906004016139fe565b93909216908181526201210960205260018060a01b03604082205416330361052d57602061051f858585614228565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b8280fd5b50346102b45760203660031901126102b4576004356001600160401b03811161043b57610574903690600401613a58565b9161057d613ee4565b600454939091906001600160a01b03851633036116225760a08301516116135764ffffffffff6040840151164311156116045760fe8111156115f557604051916105c683613af3565b8060608401528060808401528060a0840152843560c01c8352600885013560c01c60208401526080601086016040850137609085013560a01c60c0840152609c85013560a01c60e084015261061a83614a2e565b946001600160401b0384511685519064ffffffffff82161490816115bf575b506001600160401b0385511690156115ad57506201000064ffffffffff80600181895116011681602089015116900316101561159e57610677613fb1565b50610680613fb1565b60c0528260ca1161043b5760c881013560f01c60c051528260ce1161043b5760ca81019563ffffffff6004973560e01c16606060c051015260c05151610102810290808204610102149015171561121f578060fe0160fe1161121f5760c051606001516106ef9160fe01613c19565b9187830180841161155457851061159057828101356007621fffe08260db1c169160f01c0160031c0188016107248185613c19565b8610611582576107349084613c19565b9260c05151151580611579575b1561156b57906107616107578588948585613ff1565b9790958184613ff1565b92909360fe8301602060c0510152604089015260c8116115675760a80135606087015261079091369190613e9f565b602081519101206080850152600164ffffffffff8651160164ffffffffff81116112535764ffffffffff16845262ffffff606086015116602085015260c051518061010281020461010214811517156112535760c051606001516107f79161010202613c19565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e0880152610100870137610100018420936101008101811161121f5760c0515180610102810204610102148115171561155457906101006101026108a593029101613c19565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b0386168603611541576109219086600196959493961b90613c26565b92889089955b87871061142c575050505050505050608060c05101519060c051516101c0936040516109538682613b0f565b6101a0815260208101907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808201527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08201528b830160031b9384918d6007863560f01c0160031c86010193915b60018111611305575b50875190604060208a0151990151995b80820184106112975750505050823560f01c01938492011491141690600781169081611282575b5050156112745760a0850151036112665760a08401525f5160206152135f395f51905f52604051602081019084825260208152610be7604082613b0f565b51902060c051519491900692906001600160ff1b0385168503611253578460011b604201948560421161121f57610c35610c2787604060c0510151613c26565b96606060c051015190613c19565b956001820191828111611240576001600160fb1b0383168303611240575f5160206152135f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156112325784519460208101811161121f5760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a0511015610db1578f515f5160206152135f395f51905f528d6080805101519d80608080510152099d823560f01c600116610d855781019b610d78575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b610d0e565b9d909d019c610102610d50565b9b919a98810198909115610da15760209161010291019a610d58565b9998602091610102910199610d58565b50888d8f8a908f9798999a80890361120a575060a01c8082116111f557508183116111e8576001600160601b031660c0880152610dee9190613c26565b6001600160601b0381116111d2576001600160601b031660e086015260c0515160a060c051015190600181116110e4575b5060c05160200151602f198101939084116110d157905f5160206152135f395f51905f52610e509493920690614ff1565b610e5983614a2e565b9361ffff845116620100008110156110be578590600501557f000000000000000000000000000000000000000000000000000000000000000080156110ab57420490608083015163ffffffff811663ffffffff841603611022575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f93610fb88464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff196003541617600355610f5164ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156110985750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a0610eb4565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116111bf5760a08201908183116111ac575f1981019081116111ac5760ff1984019161017f1985018310611199579060809291600c6101f4612ee060a08502940201fa60803d14161561118b5760809061017f1983015e607f19810161017f198201116111785761116e607f19820161017f198301615168565b607f190188610e1f565b634e487b7160e01b885260118752602488fd5b63b8fedf8760e01b89528789fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b63b3ad608d60e01b83528683fd5b60031c3560f81c9060f8011b15165f80610ba9565b9092998a99979299519260018160031c356007831660ff031c166112e2575b6001019760208b60051b169a60011c9360208c18528a5260408c209952602060408c209a019290610b82565b95928335146112f9575b60208301959235926112b6565b600160ff1b92506112ec565b89829a92018314611424576060028801888091815b8181106113365750506060906020920304920191989098610b69565b9091508c8151998a60011c8552606083018460018d0182511491108c1916166001146113e85786519060018160031c356007831660ff031c166113b6575b6060939192849360206001604094019e60051b1690602082185260208401518152828220602089015282840151905220604086015201925b0191908a9161131a565b98606093919281859460409335146113dd575b602081019b93955090935035919050611374565b50600160ff1b6113c9565b995081604060c0926020606095015181526080830151602052818120602088015281830151815260a083015160205220604086015201926113ac565b989098610b72565b8035928360f01c9061010060028401853781101580611536575b15611529576001810180821161151457611463909460f11c614009565b9190610100850185116114fe5761147e610100860186615168565b8060081c895360018901538552608083206020860152608061010084012060408601526080808401875e608086015261010281018091116114eb5792606081018091116114eb579360a081018091116114eb5794600281018091116114eb57600190960195949392610927565b634e487b7160e01b8b5260118f5260248bfd5b50508f8c6011602492634e487b7160e01b835252fd5b508f8c6011602492634e487b7160e01b835252fd5b62b83ef760e81b8c528f8cfd5b506120008110611446565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b8480fd5b63777f0d1760e11b85528885fd5b50838611610741565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156115e15761ffff87911660050154145f610639565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102b457806003193601126102b45761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102b45760403660031901126102b457600435600381101561043b576116e9613973565b62012105546117049033906001600160a01b03168114613ba1565b6001600160a01b031680156117cb5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b036117697f000000000000000000000000000000000000000000000000000000000000000042613c19565b16825161177581613ad8565b8281526020810182815261178887613bc9565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102b45760403660031901126102b4576001600160601b036117fc613989565b611818611807613a2e565b91611810614504565b823391614829565b16633b9aca00810290808204633b9aca0014901517156118715761185e9030337f000000000000000000000000000000000000000000000000000000000000000061496d565b805f5160206152335f395f51905f525d80f35b634e487b7160e01b82526011600452602482fd5b50346102b45760203660031901126102b4576004356001600160401b03811161043b576020916118bc61051f9236906004016139fe565b9160406118c7614036565b808352620121098752912080546001600160a01b03191633179055614228565b50346102b45760203660031901126102b45760406001600160401b0361191361190e613989565b613f6d565b835191831682529091166020820152f35b50346102b457806003193601126102b45760035461ffff8116620100008110156115e157604092506005015464ffffffffff8351921682526020820152f35b50346102b4573660031901610120811261043b57610100136102b45761198761399c565b60ff60035460b01c166116135761199c61473a565b906119a5613ee4565b608081015163ffffffff808416939291168303611aec5764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff00000000000000006119ff613dce565b60401b169063ffffffff60801b9060801b16176001600160401b03611a22613db8565b161714611a2d613db8565b9015611ace575060018101809111611aba57611a6d611a94917f000000000000000000000000000000000000000000000000000000000000000090613da5565b7f000000000000000000000000000000000000000000000000000000000000000090613c19565b804210611aa857506103a9906103a4613db8565b63b317256b60e01b8352600452602482fd5b634e487b7160e01b83526011600452602483fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611b0857620100050154906119e6565b634e487b7160e01b85526032600452602485fd5b50346102b45760c03660031901126102b457611b36613989565b611b3e613a2e565b906064359160ff8316809303611c2457611b626001600160601b0392611810614504565b16633b9aca00810290808204633b9aca001490151715611aba577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b1561053f57829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1611c0f575b505061185e913090339061496d565b81611c1991613b0f565b61053f57825f611c00565b8380fd5b50346102b457806003193601126102b4576060604051611c4781613aa9565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102b457806003193601126102b457611d2290611cc07f00000000000000000000000000000000000000000000000000000000000000006150fe565b90611cea7f00000000000000000000000000000000000000000000000000000000000000006150fe565b906020611d3060405193611cfe8386613b0f565b8385525f368137604051968796600f60f81b885260e08589015260e0880190613a85565b908682036040880152613a85565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b828110611d6757505050500390f35b835185528695509381019392810192600101611d58565b50346102b45760803660031901126102b457611d98613989565b90611da1613973565b604435926064356001600160401b038111611c2457611dc4903690600401613a58565b8591954211611ebc5763ffffffff8316958686526201210860205260018060a01b03604087205416928315611ea857839291611e77611e7f92611e85968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a08152611e6f60c082613b0f565b519020614202565b923691613e9f565b916148dd565b15611e9457906103a9916146d5565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102b457806003193601126102b4576201210654611efc9033906001600160a01b03168114613c8a565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102b4576101203660031901126102b457611f5a613989565b611f62613a2e565b90604435906001600160a01b038216908183036115675760c4359260ff84168094036120c557611f9b90611f94614504565b8583614829565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a435606082015260608152611fd7608082613b0f565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca0014901517156103db579085939291813b15611567578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af180156120b8576120a857805f5160206152335f395f51905f525d80f35b6120b191613b0f565b5f8161185e565b50604051903d90823e3d90fd5b8580fd5b50346102b45760203660031901126102b4576020906040906001600160a01b036120f161395d565b168152600283522054604051908152f35b50346102b45760203660031901126102b4576040809163ffffffff612125613989565b1681526201210860205220602082519161213e83613ad8565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102b457806003193601126102b457604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b3461285f5736600319016101a0811261285f576101001361285f576122bc61399c565b61012435906001600160601b0382169182810361285f57610144356001600160401b03811161285f576122f3903690600401613a58565b610164939193356001600160401b03811161285f57612316903690600401613a58565b949091610184356001600160401b03811161285f57612339903690600401613a58565b9490612343614504565b60ff60035460b01c166128505761236161235c36613cca565b614539565b63ffffffff821695612372876142b8565b9860208a01946001600160601b03865116808d11156128365750608014908161282b575b501561280d57608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff168015908504600214171561256c57604051938452806020850152604084015260608301604052816123f5818361513c565b0361281c5761240392614a53565b5060a4350361280d5761249b9388612493926001600160601b03956001918281166127e5575b600281166127b5575b6004811661277d575b60088116612745575b6010811661270d575b602081166126d5575b6040811661269d575b60808116612665575b610100811661262d575b61020081166125f5575b61040081166125b8575b6108001661258057614ff1565b511683613d85565b91815f526201210860205260405f20908154906001600160601b0360a01b9060a01b169060018060a01b03161790557f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac604060018060a01b03855116936001600160601b0382519116968782526020820152a3516001600160a01b031690633b9aca00808202918015908304909114171561256c5761255a917f0000000000000000000000000000000000000000000000000000000000000000614654565b5f5f5160206152335f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f5160206152135f395f51905f52910990614ff1565b915f5160206152135f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050612486565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206152135f395f51905f5291099161247c565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206152135f395f51905f52910991612472565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206152135f395f51905f52910991612468565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206152135f395f51905f5291099161245f565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206152135f395f51905f52910991612456565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206152135f395f51905f5291099161244d565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206152135f395f51905f52910991612444565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206152135f395f51905f5291099161243b565b91778d51ccce760304d0ec0300027603000000010000000000005f5160206152135f395f51905f52910991612432565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250612429565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b612396565b8c8a633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b3461285f57602061287c612876366139c4565b91613e45565b604051908152f35b3461285f573660031901610220811261285f576101001361285f576101003661010319011261285f57610204356001600160401b03811161285f576128cf6040913690600401613a58565b91906128f26128dc61473a565b6128e4613db8565b6128ec613dce565b90613b44565b61290f8351948593849363d36986ef60e01b855260048501613dfa565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612a3a575f915f91612a19575b50801515806129fd575b9161296092613e27565b60405161296c81613af3565b610104356001600160401b038116810361285f578152610124356001600160401b038116810361285f5760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b038116810361285f5760c08201526101e435906001600160601b038216820361285f576129fb9160e0820152614359565b005b5060038202918083046003148115171561256c57918110612956565b9050612a34915060403d60401161041a5761040b8183613b0f565b8261294c565b6040513d5f823e3d90fd5b3461285f57604036600319011261285f576129fb612a61613989565b612a69613973565b9063ffffffff81165f5262012108602052612a928160018060a01b0360405f2054163314613c33565b6146d5565b3461285f5736600319016101c0811261285f576101001361285f57612aba61399c565b610124359063ffffffff821680830361285f5761014435916001600160601b0383169081840361285f57610164356001600160401b03811161285f57612b04903690600401613a58565b959091610184356001600160401b03811161285f57612b27903690600401613a58565b9790916101a4356001600160401b03811161285f57612b4a903690600401613a58565b9890612b54614504565b6003549960ff8b60b01c1661285057612b6f61235c36613cca565b612b788a6142b8565b9b8a5f526201210b60205260405f209560405196612b9588613aa9565b54956001600160601b03871688526001600160601b038760601c1696612bce8b60208b0199808b5260408c019360c01c84521515613d64565b6001600160401b038151168042106131165750608092916001600160401b03612bf992511690614571565b14908161310b575b501561280d57608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff168015908504600214171561256c576001840180941161256c5760405193845280602085015260408401526060830160405281612c6b818361513c565b0361281c57612c7992614a53565b5060a4350361280d5786612d0d6001600160601b0395612dfd99612d8699600190818b166130e3575b60028b166130b3575b60048b1661307b575b60088b16613043575b60108b1661300b575b60208b16612fd3575b60408b16612f9b575b60808b16612f63575b6101008b16612f2b575b6102008b16612ef3575b6104008b16612ebb575b6108008b1661258057614ff1565b8351851690811115612eb1578491612d2491613d85565b915b511690838116821015612ea757509687935b612d6a6004549286612d4d818660a01c613d85565b9387875116926001600160401b038987169160b81c161115613c54565b6001600160a01b0390911690831660a01b176004555116613d85565b6001600160601b0360405191612d9b83613aa9565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612e58575f5f5160206152335f395f51905f525d005b516001600160a01b031691633b9aca0082810292830414171561256c57612e9f917f0000000000000000000000000000000000000000000000000000000000000000614654565b80808061255a565b9050968793612d38565b5050825f91612d26565b907f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e55f5160206152135f395f51905f52910990612cff565b907f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206152135f395f51905f52910990612cf5565b907f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206152135f395f51905f52910990612ceb565b907f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206152135f395f51905f52910990612ce1565b907f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206152135f395f51905f52910990612cd8565b907f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206152135f395f51905f52910990612ccf565b907f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206152135f395f51905f52910990612cc6565b907f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206152135f395f51905f52910990612cbd565b907f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206152135f395f51905f52910990612cb4565b90778d51ccce760304d0ec0300027603000000010000000000005f5160206152135f395f51905f52910990612cab565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009150612ca2565b60309150148d612c01565b63518afd8160e11b5f5260045260245ffd5b3461285f57602036600319011261285f57600435600381101561285f5761314e81613bc9565b906001600160401b036040519261316484613ad8565b546131888360018060a01b03831680875284602088019460a01c1684521515613bf6565b511680421061329857505f61319c82613bc9565b55806131f35750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b60010361324a57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b3461285f5761010036600319011261285f5762012106546132d79033906001600160a01b03168114613c8a565b6129fb6132e336613cca565b614359565b3461285f57602036600319011261285f57600435600381101561285f57613319604091613313613cb2565b50613bc9565b6001600160401b0382519161332d83613ad8565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b3461285f575f36600319011261285f5762012106546001600160a01b0316331480156133bf575b613386903390613c8a565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b0316331461337b565b3461285f575f36600319011261285f5762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b3461285f57604036600319011261285f57613432613989565b61343a613a2e565b63ffffffff821691613460816001600160a01b03613457866142b8565b51163314613c33565b825f526201210b60205260405f20906001600160601b038316908115613587578254906001600160601b038260601c1661357457846040946134d8613567937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361354497169182891115613c54565b6001600160401b0361350a7f000000000000000000000000000000000000000000000000000000000000000042613c19565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b3461285f57602036600319011261285f576004356001600160401b03811680820361285f5764ffffffffff6003541690818111918215613613575b5050156135e4575060205f604051908152f35b61ffff16620100008110156135ff576020906005015461287c565b634e487b7160e01b5f52603260045260245ffd5b6201000092509061362391613c26565b101582806135d1565b3461285f57602036600319011261285f576004356001600160401b03811161285f5761051f61366160209236906004016139fe565b9061ffff6201210a5460101c1661367781614009565b508382159182156136b5575b5050156142285750613693614036565b6201210a5463ffff00008260101b169063ffff00001916176201210a55614228565b6110009250906136c491613c19565b118387613683565b3461285f57602036600319011261285f5760206136e7613989565b63ffffffff5f91166110008110613702575b50604051908152f35b61370c9150614009565b50826136f9565b3461285f57602036600319011261285f57600435600381101561285f57620121055461374b9033906001600160a01b03168114613ba1565b613769816001600160a01b0361376082613bc9565b54161515613bf6565b5f61377382613bc9565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b3461285f575f36600319011261285f57602062ffffff60035460781c16604051908152f35b3461285f57602061287c6137d2366139c4565b91613b44565b3461285f57602036600319011261285f5763ffffffff6137f6613989565b165f526201210b602052606060405f20604080519161381483613aa9565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b3461285f57602036600319011261285f5761386961395d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361394a5761ffff6201210a5460201c16906110006138b283614009565b50146138f6575b6040516138c7604082613b0f565b60018152602080820193903685378151156135ff576001600160a01b0390921690925260209161051f91614092565b9050613900614036565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c6101008110156135ff57620120050161800060f08460041b161b81541790556138b9565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b038216820361285f57565b602435906001600160a01b038216820361285f57565b6004359063ffffffff8216820361285f57565b610104359063ffffffff8216820361285f57565b35906001600160401b038216820361285f57565b606090600319011261285f576004356001600160401b038116810361285f57906024356001600160401b038116810361285f579060443590565b9181601f8401121561285f578235916001600160401b03831161285f576020808501948460051b01011161285f57565b602435906001600160601b038216820361285f57565b35906001600160601b038216820361285f57565b9181601f8401121561285f578235916001600160401b03831161285f576020838186019501011161285f57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117613ac457604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613ac457604052565b61010081019081106001600160401b03821117613ac457604052565b90601f801991011681019081106001600160401b03821117613ac457604052565b80518210156135ff5760209160051b010190565b90613b9e926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b48752166040850152166060830152608082015260808152611e6f60a082613b0f565b90565b15613ba95750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613be2575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613bfe5750565b6307200c4f60e11b5f526003811015613be25760045260245ffd5b9190820180921161256c57565b9190820391821161256c57565b15613c3b5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613c5e57505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613c925750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613cbf82613ad8565b5f6020838281520152565b61010090600319011261285f5760405190613ce482613af3565b816004356001600160401b038116810361285f5781526024356001600160401b038116810361285f57602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b038116810361285f5760c082015260e435906001600160601b038216820361285f5760e00152565b15613d6c5750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b03821161256c57565b8181029291811591840414171561256c57565b6004356001600160401b038116810361285f5790565b6024356001600160401b038116810361285f5790565b919082604091031261285f576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613e30575050565b633d42d25760e01b5f5260045260245260445ffd5b90613b9e926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef8752166040850152166060830152608082015260808152611e6f60a082613b0f565b9291926001600160401b038211613ac45760405191613ec8601f8201601f191660200184613b0f565b82948184528183011161285f578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613ac4576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156135ff5763ffffffff9062010005015491168160801c14613f9a5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613ac4576040525f60a0838281528260208201528260408201528260608201528260808201520152565b9093929384831161285f57841161285f578101920390565b8060041c6101008110156135ff5760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff821691611000831015614069576001830180841161256c5761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b156140805750565b63664dff4f60e11b5f5260045260245ffd5b909161409d82614009565b506140b96110006140af865184613c19565b1115855190614078565b82600c1b838104611000148415171561256c5763ffffffff916140db91613c19565b16905f5b845181101561415d576001600160a01b036140fa8287613b30565b51161561414e576001906001600160a01b036141168288613b30565b51166141228286613c19565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b825416179055016140df565b639905827b60e01b5f5260045ffd5b509192909281518160041c906101008210156135ff5761418f9060f08795949362012005019360041b161b8254613c19565b905560405190602082016020835281518091526020604084019201905f5b8181106141e05750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b03168452879550602093840193909201916001016141ad565b60429061420d614e5f565b906040519161190160f01b8352600283015260228201522090565b9092919081151582816142ab575b61423f91614078565b6001600160401b038211613ac4578160051b9360208501926142646040519485613b0f565b8352602083019481019036821161285f57945b81861061428b575050613b9e929350614092565b85356001600160a01b038116810361285f57815260209586019501614277565b6110008111159150614236565b906142c1613cb2565b50815f526201210860205260405f2091604051926142de84613ad8565b546001600160a01b03811680855260a09190911c6020850152156143235761430881600c1c614009565b90506143115750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b1561433d5750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614361613ee4565b61436b8183614f7b565b506001600160401b0382511691614390602083019364ffffffffff8551168114614335565b64ffffffffff82511664ffffffffff8451168111156144f2575064ffffffffff835116825260608201600162ffffff8251160162ffffff811161256c576144be60a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261445264ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f5160206152335f395f51905f525c61452a5760015f5160206152335f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b61456f9064ffffffffff60206001600160401b03614555613ee4565b936145608582614f7b565b50511692015116811115614335565b565b614579613ee4565b600435906001600160401b0382169384831415918261285f575164ffffffffff16851461464d57611fff63ffffffff851694166120008110156135ff5762010005015490848260801c149485614609575b5050836145f2575b5061285f5750156145e05750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f9050806145d2565b909194506001810180911161256c57614643907f000000000000000000000000000000000000000000000000000000000000000090613da5565b1015925f806145ca565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156146b4575b604052156146945750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166146cc57823b15153d15161690614689565b503d5f823e3d90fd5b6001600160a01b0390911690811561414e57602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b614742613ee4565b906004916101008336031261285f576147cc8160405161476181613af3565b61476a866139b0565b8152614778602087016139b0565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526147b160c08701613a44565b60c08201526147c260e08701613a44565b60e0820152614f7b565b9280356001600160401b0381169283820361285f576020015164ffffffffff1683111590506147f9575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b03821161256c57565b916001600160601b038216928315613587577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff6020921693614870856142b8565b50845f526201210b835260405f206001600160601b036148938382845416614809565b166001600160601b0319825416179055600454906148bf6001600160601b0360a01b918360a01c614809565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b61491857906148ef916150c4565b506004811015613be25715918261490557505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156149be575b6040525f606052156146945750565b9060018115166146cc57823b15153d151616906149af565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c09060405191614a6b8184613b0f565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614d46575b50895198604060208c01519b0151995b818310614cdd5750505001938492011491141690600781169081614cc8575b50501561281c57565b60031c3560f81c9060f8011b15165f80614cbf565b90919960209b8b519860018160031c356007831660ff031c16614d25575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614ca0565b9698893514614d3a575b8835988d0196614cfb565b600160ff1b9850614d2f565b898214614e5a576060028a018a8091815b818110614d705750506060906020920304910190614c87565b8091925051988960011c8452606082018360018c0182511491108b191616600114614e1c5784519060018160031c356007831660ff031c16614df1575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614d57565b9791826060939284933514614e11575b6020810199919350359150614dad565b50600160ff1b614e01565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614de7565b614c90565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480614f52575b15614eba577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152614f4c60c082613b0f565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614614e91565b9190614f8683614a2e565b9264ffffffffff81519251166001600160401b03831611159182614fcb575b50516001600160401b03169015614fb95750565b632d82261160e21b5f5260045260245ffd5b61ffff91925016620100008110156135ff57600501548314906001600160401b03614fa5565b9160206030929483604095865195869360608501928260108201855e8981015160608201518883015192516080931781831717156150ba577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b9111818314169111176150b2575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d141616156150a357565b63399d2d9b60e01b5f5260045ffd5b5060a0615069565b50505060c0615069565b81519190604183036150f4576150ed9250602082015190606060408401519301515f1a90615190565b9192909190565b50505f9160029190565b60ff811690601f821161512d576040519161511a604084613b0f565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190916004831061281c57356007621fffe08260db1c169160f01c0160031c0160040180921061281c57565b90610100608092600b6101f4fa60803d14161561518157565b63b8fedf8760e01b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615207579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612a3a575f516001600160a01b038116156151fd57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x60e06040526004361015610011575f80fd5b5f5f3560e01c806308f55202146138505780630e5fc76d146137d857806315209ea6146137bf578063172195221461379a5780631aba7312146137135780631f4d2b6f146136cc57806326af10301461362c5780632baf9b78146135965780632cc2b2eb14613419578063392f5f64146133d55780633f4ba83a1461335457806341d1fdfd146132e85780634479d0ab146132aa578063449fb59e14613128578063483a4be214612a975780634bcde60114612a455780634d2b7aac14612884578063501da9df146128635780636041245c146122995780636c70bee9146121655780636f9431f9146121025780637ecebe00146120c9578063829aca0514611f3f5780638456cb5914611ed057806384966c5b14611d7e57806384b0196e14611c8257806388a17bde14611c285780638c1775c814611b1c5780638dcd1aab146119635780638f7dcfa314611924578063a4a60394146118e7578063a7ea886914611885578063b05da263146117da578063bb9e2543146116c3578063c19d93fb14611635578063d0322fbf14610543578063d3df3579146104b1578063dae58da814610489578063e62ec03b1461043f578063f0ff5f0b146102b75763f723b4d0146101dd575f80fd5b346102b45760203660031901126102b4576101f6613989565b61024563ffffffff821691828452620121086020526102238160018060a01b036040872054163314613c33565b8284526201210b6020526001600160601b03604085205460601c161515613d64565b8082526201210b6020818152604080852080546bffffffffffffffffffffffff60601b1916905583855291815281842080546001600160c01b0316905581518481529081018490527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be4229190a280f35b80fd5b50346102b4573660031901610120811261043b57610100136102b457610104356001600160401b03811161043b576102f3903690600401613a58565b60ff60035460b01c1661042c57604061030a61473a565b9261032584610317613db8565b61031f613dce565b90613e45565b6103428351948593849363d36986ef60e01b855260048501613dfa565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561042157839084926103ef575b508115801590816103ac575b509161039c916103a99493613e27565b6103a4613db8565b6149d6565b80f35b905060038202828104600314831517156103db578360011b9184830460021417156103db57101561039c61038c565b634e487b7160e01b86526011600452602486fd5b9050610413915060403d60401161041a575b61040b8183613b0f565b810190613de4565b905f610380565b503d610401565b6040513d85823e3d90fd5b6313d0ff5960e31b8352600483fd5b5080fd5b50346102b45760203660031901126102b45760209063ffffffff610461613989565b166110008110610477575b506040519015158152f35b6104819150614009565b90505f61046c565b50346102b457806003193601126102b457602064ffffffffff60035460281c16604051908152f35b50346102b45760403660031901126102b4576104cb613989565b6024356001600160401b03811161053f57916104f063ffffffff9336906004016139fe565b93909216908181526201210960205260018060a01b03604082205416330361052d57602061051f858585614228565b63ffffffff60405191168152f35b602491636305692b60e11b8252600452fd5b8280fd5b50346102b45760203660031901126102b4576004356001600160401b03811161043b57610574903690600401613a58565b9161057d613ee4565b600454939091906001600160a01b03851633036116225760a08301516116135764ffffffffff6040840151164311156116045760fe8111156115f557604051916105c683613af3565b8060608401528060808401528060a0840152843560c01c8352600885013560c01c60208401526080601086016040850137609085013560a01c60c0840152609c85013560a01c60e084015261061a83614a2e565b946001600160401b0384511685519064ffffffffff82161490816115bf575b506001600160401b0385511690156115ad57506201000064ffffffffff80600181895116011681602089015116900316101561159e57610677613fb1565b50610680613fb1565b60c0528260ca1161043b5760c881013560f01c60c051528260ce1161043b5760ca81019563ffffffff6004973560e01c16606060c051015260c05151610102810290808204610102149015171561121f578060fe0160fe1161121f5760c051606001516106ef9160fe01613c19565b9187830180841161155457851061159057828101356007621fffe08260db1c169160f01c0160031c0188016107248185613c19565b8610611582576107349084613c19565b9260c05151151580611579575b1561156b57906107616107578588948585613ff1565b9790958184613ff1565b92909360fe8301602060c0510152604089015260c8116115675760a80135606087015261079091369190613e9f565b602081519101206080850152600164ffffffffff8651160164ffffffffff81116112535764ffffffffff16845262ffffff606086015116602085015260c051518061010281020461010214811517156112535760c051606001516107f79161010202613c19565b92602060c0510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a088015260c0515160c0880152606060c051015160e0880152610100870137610100018420936101008101811161121f5760c0515180610102810204610102148115171561155457906101006101026108a593029101613c19565b604060c051015260c051516040516101808101608060c05101526101806060830282010160a060c051015261018060a083026060840283010101604052602060c0510151608060c051015160a060c051015191604060c051015160018060ff1b0386168603611541576109219086600196959493961b90613c26565b92889089955b87871061142c575050505050505050608060c05101519060c051516101c0936040516109538682613b0f565b6101a0815260208101907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808201527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08201528b830160031b9384918d6007863560f01c0160031c86010193915b60018111611305575b50875190604060208a0151990151995b80820184106112975750505050823560f01c01938492011491141690600781169081611282575b5050156112745760a0850151036112665760a08401525f5160206152135f395f51905f52604051602081019084825260208152610be7604082613b0f565b51902060c051519491900692906001600160ff1b0385168503611253578460011b604201948560421161121f57610c35610c2787604060c0510151613c26565b96606060c051015190613c19565b956001820191828111611240576001600160fb1b0383168303611240575f5160206152135f395f51905f52850682528660208301528060081c6040830153604182015360405180978360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156112325784519460208101811161121f5760209098979895939501978580916001600160601b0360c085015116936001600160601b0360e082015116998396600198602060c051015160a060c05101516080528660a0525b60c0515160a0511015610db1578f515f5160206152135f395f51905f528d6080805101519d80608080510152099d823560f01c600116610d855781019b610d78575b506101026020915b019f019d60a060805101608052600160a0510160a0529d9e9b999b610d0e565b9d909d019c610102610d50565b9b919a98810198909115610da15760209161010291019a610d58565b9998602091610102910199610d58565b50888d8f8a908f9798999a80890361120a575060a01c8082116111f557508183116111e8576001600160601b031660c0880152610dee9190613c26565b6001600160601b0381116111d2576001600160601b031660e086015260c0515160a060c051015190600181116110e4575b5060c05160200151602f198101939084116110d157905f5160206152135f395f51905f52610e509493920690614ff1565b610e5983614a2e565b9361ffff845116620100008110156110be578590600501557f000000000000000000000000000000000000000000000000000000000000000080156110ab57420490608083015163ffffffff811663ffffffff841603611022575b5050509160a0917fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f93610fb88464ffffffffff8551169283815264ffffffffff4316604082015260c0860151936001600160401b03851660c083015264ffffffffff196003541617600355610f5164ffffffffff60208301511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054606083015160808401519490930151600160501b600160b81b03199091164360501b64ffffffffff60501b161760789390931b62ffffff60781b169290921760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a280f35b62ffffff60401b606085015160401b1663ffffffff60801b8260801b161764ffffffffff8551161791612000611fff831610156110985750611fff1662010005015563ffffffff166080820152817fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a0610eb4565b634e487b7160e01b895260329052602488fd5b634e487b7160e01b875260128252602487fd5b634e487b7160e01b875260328252602487fd5b634e487b7160e01b895260118852602489fd5b90608060c0510151918261017f198101116111bf5760a08201908183116111ac575f1981019081116111ac5760ff1984019161017f1985018310611199579060809291600c6101f4612ee060a08502940201fa60803d14161561118b5760809061017f1983015e607f19810161017f198201116111785761116e607f19820161017f198301615168565b607f190188610e1f565b634e487b7160e01b885260118752602488fd5b63b8fedf8760e01b89528789fd5b634e487b7160e01b8c5260118b5260248cfd5b634e487b7160e01b8b5260118a5260248bfd5b634e487b7160e01b8a526011895260248afd5b6306dfcc6560e41b885260608752602452604487fd5b628dff2d60e11b8a52888afd5b633952851160e21b8b52908952602452604489fd5b63311c37a960e21b8c52888b5260245260448bfd5b634e487b7160e01b845260118852602484fd5b63034b939160e01b83528683fd5b634e487b7160e01b865260118a52602486fd5b634e487b7160e01b835260118752602483fd5b63ca3165df60e01b82528582fd5b63b3ad608d60e01b83528683fd5b60031c3560f81c9060f8011b15165f80610ba9565b9092998a99979299519260018160031c356007831660ff031c166112e2575b6001019760208b60051b169a60011c9360208c18528a5260408c209952602060408c209a019290610b82565b95928335146112f9575b60208301959235926112b6565b600160ff1b92506112ec565b89829a92018314611424576060028801888091815b8181106113365750506060906020920304920191989098610b69565b9091508c8151998a60011c8552606083018460018d0182511491108c1916166001146113e85786519060018160031c356007831660ff031c166113b6575b6060939192849360206001604094019e60051b1690602082185260208401518152828220602089015282840151905220604086015201925b0191908a9161131a565b98606093919281859460409335146113dd575b602081019b93955090935035919050611374565b50600160ff1b6113c9565b995081604060c0926020606095015181526080830151602052818120602088015281830151815260a083015160205220604086015201926113ac565b989098610b72565b8035928360f01c9061010060028401853781101580611536575b15611529576001810180821161151457611463909460f11c614009565b9190610100850185116114fe5761147e610100860186615168565b8060081c895360018901538552608083206020860152608061010084012060408601526080808401875e608086015261010281018091116114eb5792606081018091116114eb579360a081018091116114eb5794600281018091116114eb57600190960195949392610927565b634e487b7160e01b8b5260118f5260248bfd5b50508f8c6011602492634e487b7160e01b835252fd5b508f8c6011602492634e487b7160e01b835252fd5b62b83ef760e81b8c528f8cfd5b506120008110611446565b634e487b7160e01b895260118d52602489fd5b634e487b7160e01b855260118952602485fd5b8480fd5b63777f0d1760e11b85528885fd5b50838611610741565b63b3ad608d60e01b85528885fd5b63b3ad608d60e01b84528784fd5b63c624488f60e01b8252600482fd5b63a351454960e01b8352600452602482fd5b90506201000061ffff821610156115e15761ffff87911660050154145f610639565b634e487b7160e01b83526032600452602483fd5b63777f0d1760e11b8252600482fd5b637a990cb160e01b8252600482fd5b6313d0ff5960e31b8252600482fd5b63f6216a2160e01b825233600452602482fd5b50346102b457806003193601126102b45761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b50346102b45760403660031901126102b457600435600381101561043b576116e9613973565b62012105546117049033906001600160a01b03168114613ba1565b6001600160a01b031680156117cb5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b036117697f000000000000000000000000000000000000000000000000000000000000000042613c19565b16825161177581613ad8565b8281526020810182815261178887613bc9565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a280f35b63d92e233d60e01b8352600483fd5b50346102b45760403660031901126102b4576001600160601b036117fc613989565b611818611807613a2e565b91611810614504565b823391614829565b16633b9aca00810290808204633b9aca0014901517156118715761185e9030337f000000000000000000000000000000000000000000000000000000000000000061496d565b805f5160206152335f395f51905f525d80f35b634e487b7160e01b82526011600452602482fd5b50346102b45760203660031901126102b4576004356001600160401b03811161043b576020916118bc61051f9236906004016139fe565b9160406118c7614036565b808352620121098752912080546001600160a01b03191633179055614228565b50346102b45760203660031901126102b45760406001600160401b0361191361190e613989565b613f6d565b835191831682529091166020820152f35b50346102b457806003193601126102b45760035461ffff8116620100008110156115e157604092506005015464ffffffffff8351921682526020820152f35b50346102b4573660031901610120811261043b57610100136102b45761198761399c565b60ff60035460b01c166116135761199c61473a565b906119a5613ee4565b608081015163ffffffff808416939291168303611aec5764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff00000000000000006119ff613dce565b60401b169063ffffffff60801b9060801b16176001600160401b03611a22613db8565b161714611a2d613db8565b9015611ace575060018101809111611aba57611a6d611a94917f000000000000000000000000000000000000000000000000000000000000000090613da5565b7f000000000000000000000000000000000000000000000000000000000000000090613c19565b804210611aa857506103a9906103a4613db8565b63b317256b60e01b8352600452602482fd5b634e487b7160e01b83526011600452602483fd5b63a466b7c960e01b84526001600160401b0316600452602452604482fd5b50611fff8116612000811015611b0857620100050154906119e6565b634e487b7160e01b85526032600452602485fd5b50346102b45760c03660031901126102b457611b36613989565b611b3e613a2e565b906064359160ff8316809303611c2457611b626001600160601b0392611810614504565b16633b9aca00810290808204633b9aca001490151715611aba577f00000000000000000000000000000000000000000000000000000000000000009183906001600160a01b03841690813b1561053f57829160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526044356064850152608484015260843560a484015260a43560c48401525af1611c0f575b505061185e913090339061496d565b81611c1991613b0f565b61053f57825f611c00565b8380fd5b50346102b457806003193601126102b4576060604051611c4781613aa9565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b50346102b457806003193601126102b457611d2290611cc07f00000000000000000000000000000000000000000000000000000000000000006150fe565b90611cea7f00000000000000000000000000000000000000000000000000000000000000006150fe565b906020611d3060405193611cfe8386613b0f565b8385525f368137604051968796600f60f81b885260e08589015260e0880190613a85565b908682036040880152613a85565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b828110611d6757505050500390f35b835185528695509381019392810192600101611d58565b50346102b45760803660031901126102b457611d98613989565b90611da1613973565b604435926064356001600160401b038111611c2457611dc4903690600401613a58565b8591954211611ebc5763ffffffff8316958686526201210860205260018060a01b03604087205416928315611ea857839291611e77611e7f92611e85968a52600260205260408a20908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528d604084015260018060a01b038c166060840152608083015260a082015260a08152611e6f60c082613b0f565b519020614202565b923691613e9f565b916148dd565b15611e9457906103a9916146d5565b6303cc0dcf60e21b83526004849052602483fd5b63d6844a2560e01b87526004889052602487fd5b63cd21db4f60e01b85526004829052602485fd5b50346102b457806003193601126102b4576201210654611efc9033906001600160a01b03168114613c8a565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a180f35b50346102b4576101203660031901126102b457611f5a613989565b611f62613a2e565b90604435906001600160a01b038216908183036115675760c4359260ff84168094036120c557611f9b90611f94614504565b8583614829565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a435606082015260608152611fd7608082613b0f565b519020926001600160601b0360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016911691633b9aca00830292808404633b9aca0014901517156103db579085939291813b15611567578461012492819560405198899687956377aadf6360e11b8752600487015230602487015260448601526064356064860152608435608486015260a485015260c484015260e43560e4840152610104356101048401525af180156120b8576120a857805f5160206152335f395f51905f525d80f35b6120b191613b0f565b5f8161185e565b50604051903d90823e3d90fd5b8580fd5b50346102b45760203660031901126102b4576020906040906001600160a01b036120f161395d565b168152600283522054604051908152f35b50346102b45760203660031901126102b4576040809163ffffffff612125613989565b1681526201210860205220602082519161213e83613ad8565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b50346102b457806003193601126102b457604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b3461285f5736600319016101a0811261285f576101001361285f576122bc61399c565b61012435906001600160601b0382169182810361285f57610144356001600160401b03811161285f576122f3903690600401613a58565b610164939193356001600160401b03811161285f57612316903690600401613a58565b949091610184356001600160401b03811161285f57612339903690600401613a58565b9490612343614504565b60ff60035460b01c166128505761236161235c36613cca565b614539565b63ffffffff821695612372876142b8565b9860208a01946001600160601b03865116808d11156128365750608014908161282b575b501561280d57608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff168015908504600214171561256c57604051938452806020850152604084015260608301604052816123f5818361513c565b0361281c5761240392614a53565b5060a4350361280d5761249b9388612493926001600160601b03956001918281166127e5575b600281166127b5575b6004811661277d575b60088116612745575b6010811661270d575b602081166126d5575b6040811661269d575b60808116612665575b610100811661262d575b61020081166125f5575b61040081166125b8575b6108001661258057614ff1565b511683613d85565b91815f526201210860205260405f20908154906001600160601b0360a01b9060a01b169060018060a01b03161790557f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac604060018060a01b03855116936001600160601b0382519116968782526020820152a3516001600160a01b031690633b9aca00808202918015908304909114171561256c5761255a917f0000000000000000000000000000000000000000000000000000000000000000614654565b5f5f5160206152335f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f5160206152135f395f51905f52910990614ff1565b915f5160206152135f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050612486565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206152135f395f51905f5291099161247c565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206152135f395f51905f52910991612472565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206152135f395f51905f52910991612468565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206152135f395f51905f5291099161245f565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206152135f395f51905f52910991612456565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206152135f395f51905f5291099161244d565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206152135f395f51905f52910991612444565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206152135f395f51905f5291099161243b565b91778d51ccce760304d0ec0300027603000000010000000000005f5160206152135f395f51905f52910991612432565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009250612429565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b612396565b8c8a633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b3461285f57602061287c612876366139c4565b91613e45565b604051908152f35b3461285f573660031901610220811261285f576101001361285f576101003661010319011261285f57610204356001600160401b03811161285f576128cf6040913690600401613a58565b91906128f26128dc61473a565b6128e4613db8565b6128ec613dce565b90613b44565b61290f8351948593849363d36986ef60e01b855260048501613dfa565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612a3a575f915f91612a19575b50801515806129fd575b9161296092613e27565b60405161296c81613af3565b610104356001600160401b038116810361285f578152610124356001600160401b038116810361285f5760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b038116810361285f5760c08201526101e435906001600160601b038216820361285f576129fb9160e0820152614359565b005b5060038202918083046003148115171561256c57918110612956565b9050612a34915060403d60401161041a5761040b8183613b0f565b8261294c565b6040513d5f823e3d90fd5b3461285f57604036600319011261285f576129fb612a61613989565b612a69613973565b9063ffffffff81165f5262012108602052612a928160018060a01b0360405f2054163314613c33565b6146d5565b3461285f5736600319016101c0811261285f576101001361285f57612aba61399c565b610124359063ffffffff821680830361285f5761014435916001600160601b0383169081840361285f57610164356001600160401b03811161285f57612b04903690600401613a58565b959091610184356001600160401b03811161285f57612b27903690600401613a58565b9790916101a4356001600160401b03811161285f57612b4a903690600401613a58565b9890612b54614504565b6003549960ff8b60b01c1661285057612b6f61235c36613cca565b612b788a6142b8565b9b8a5f526201210b60205260405f209560405196612b9588613aa9565b54956001600160601b03871688526001600160601b038760601c1696612bce8b60208b0199808b5260408c019360c01c84521515613d64565b6001600160401b038151168042106131165750608092916001600160401b03612bf992511690614571565b14908161310b575b501561280d57608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff168015908504600214171561256c576001840180941161256c5760405193845280602085015260408401526060830160405281612c6b818361513c565b0361281c57612c7992614a53565b5060a4350361280d5786612d0d6001600160601b0395612dfd99612d8699600190818b166130e3575b60028b166130b3575b60048b1661307b575b60088b16613043575b60108b1661300b575b60208b16612fd3575b60408b16612f9b575b60808b16612f63575b6101008b16612f2b575b6102008b16612ef3575b6104008b16612ebb575b6108008b1661258057614ff1565b8351851690811115612eb1578491612d2491613d85565b915b511690838116821015612ea757509687935b612d6a6004549286612d4d818660a01c613d85565b9387875116926001600160401b038987169160b81c161115613c54565b6001600160a01b0390911690831660a01b176004555116613d85565b6001600160601b0360405191612d9b83613aa9565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a38015918215612e58575f5f5160206152335f395f51905f525d005b516001600160a01b031691633b9aca0082810292830414171561256c57612e9f917f0000000000000000000000000000000000000000000000000000000000000000614654565b80808061255a565b9050968793612d38565b5050825f91612d26565b907f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e55f5160206152135f395f51905f52910990612cff565b907f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206152135f395f51905f52910990612cf5565b907f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206152135f395f51905f52910990612ceb565b907f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206152135f395f51905f52910990612ce1565b907f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206152135f395f51905f52910990612cd8565b907f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206152135f395f51905f52910990612ccf565b907f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206152135f395f51905f52910990612cc6565b907f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206152135f395f51905f52910990612cbd565b907f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206152135f395f51905f52910990612cb4565b90778d51ccce760304d0ec0300027603000000010000000000005f5160206152135f395f51905f52910990612cab565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009150612ca2565b60309150148d612c01565b63518afd8160e11b5f5260045260245ffd5b3461285f57602036600319011261285f57600435600381101561285f5761314e81613bc9565b906001600160401b036040519261316484613ad8565b546131888360018060a01b03831680875284602088019460a01c1684521515613bf6565b511680421061329857505f61319c82613bc9565b55806131f35750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b60010361324a57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b3461285f5761010036600319011261285f5762012106546132d79033906001600160a01b03168114613c8a565b6129fb6132e336613cca565b614359565b3461285f57602036600319011261285f57600435600381101561285f57613319604091613313613cb2565b50613bc9565b6001600160401b0382519161332d83613ad8565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b3461285f575f36600319011261285f5762012106546001600160a01b0316331480156133bf575b613386903390613c8a565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b0316331461337b565b3461285f575f36600319011261285f5762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b3461285f57604036600319011261285f57613432613989565b61343a613a2e565b63ffffffff821691613460816001600160a01b03613457866142b8565b51163314613c33565b825f526201210b60205260405f20906001600160601b038316908115613587578254906001600160601b038260601c1661357457846040946134d8613567937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b0361354497169182891115613c54565b6001600160401b0361350a7f000000000000000000000000000000000000000000000000000000000000000042613c19565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b3461285f57602036600319011261285f576004356001600160401b03811680820361285f5764ffffffffff6003541690818111918215613613575b5050156135e4575060205f604051908152f35b61ffff16620100008110156135ff576020906005015461287c565b634e487b7160e01b5f52603260045260245ffd5b6201000092509061362391613c26565b101582806135d1565b3461285f57602036600319011261285f576004356001600160401b03811161285f5761051f61366160209236906004016139fe565b9061ffff6201210a5460101c1661367781614009565b508382159182156136b5575b5050156142285750613693614036565b6201210a5463ffff00008260101b169063ffff00001916176201210a55614228565b6110009250906136c491613c19565b118387613683565b3461285f57602036600319011261285f5760206136e7613989565b63ffffffff5f91166110008110613702575b50604051908152f35b61370c9150614009565b50826136f9565b3461285f57602036600319011261285f57600435600381101561285f57620121055461374b9033906001600160a01b03168114613ba1565b613769816001600160a01b0361376082613bc9565b54161515613bf6565b5f61377382613bc9565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b3461285f575f36600319011261285f57602062ffffff60035460781c16604051908152f35b3461285f57602061287c6137d2366139c4565b91613b44565b3461285f57602036600319011261285f5763ffffffff6137f6613989565b165f526201210b602052606060405f20604080519161381483613aa9565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b3461285f57602036600319011261285f5761386961395d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361394a5761ffff6201210a5460201c16906110006138b283614009565b50146138f6575b6040516138c7604082613b0f565b60018152602080820193903685378151156135ff576001600160a01b0390921690925260209161051f91614092565b9050613900614036565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c6101008110156135ff57620120050161800060f08460041b161b81541790556138b9565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b038216820361285f57565b602435906001600160a01b038216820361285f57565b6004359063ffffffff8216820361285f57565b610104359063ffffffff8216820361285f57565b35906001600160401b038216820361285f57565b606090600319011261285f576004356001600160401b038116810361285f57906024356001600160401b038116810361285f579060443590565b9181601f8401121561285f578235916001600160401b03831161285f576020808501948460051b01011161285f57565b602435906001600160601b038216820361285f57565b35906001600160601b038216820361285f57565b9181601f8401121561285f578235916001600160401b03831161285f576020838186019501011161285f57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117613ac457604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613ac457604052565b61010081019081106001600160401b03821117613ac457604052565b90601f801991011681019081106001600160401b03821117613ac457604052565b80518210156135ff5760209160051b010190565b90613b9e926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b48752166040850152166060830152608082015260808152611e6f60a082613b0f565b90565b15613ba95750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613be2575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613bfe5750565b6307200c4f60e11b5f526003811015613be25760045260245ffd5b9190820180921161256c57565b9190820391821161256c57565b15613c3b5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613c5e57505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613c925750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613cbf82613ad8565b5f6020838281520152565b61010090600319011261285f5760405190613ce482613af3565b816004356001600160401b038116810361285f5781526024356001600160401b038116810361285f57602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b038116810361285f5760c082015260e435906001600160601b038216820361285f5760e00152565b15613d6c5750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b03821161256c57565b8181029291811591840414171561256c57565b6004356001600160401b038116810361285f5790565b6024356001600160401b038116810361285f5790565b919082604091031261285f576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613e30575050565b633d42d25760e01b5f5260045260245260445ffd5b90613b9e926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef8752166040850152166060830152608082015260808152611e6f60a082613b0f565b9291926001600160401b038211613ac45760405191613ec8601f8201601f191660200184613b0f565b82948184528183011161285f578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613ac4576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156135ff5763ffffffff9062010005015491168160801c14613f9a5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613ac4576040525f60a0838281528260208201528260408201528260608201528260808201520152565b9093929384831161285f57841161285f578101920390565b8060041c6101008110156135ff5760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff821691611000831015614069576001830180841161256c5761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b156140805750565b63664dff4f60e11b5f5260045260245ffd5b909161409d82614009565b506140b96110006140af865184613c19565b1115855190614078565b82600c1b838104611000148415171561256c5763ffffffff916140db91613c19565b16905f5b845181101561415d576001600160a01b036140fa8287613b30565b51161561414e576001906001600160a01b036141168288613b30565b51166141228286613c19565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b825416179055016140df565b639905827b60e01b5f5260045ffd5b509192909281518160041c906101008210156135ff5761418f9060f08795949362012005019360041b161b8254613c19565b905560405190602082016020835281518091526020604084019201905f5b8181106141e05750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b03168452879550602093840193909201916001016141ad565b60429061420d614e5f565b906040519161190160f01b8352600283015260228201522090565b9092919081151582816142ab575b61423f91614078565b6001600160401b038211613ac4578160051b9360208501926142646040519485613b0f565b8352602083019481019036821161285f57945b81861061428b575050613b9e929350614092565b85356001600160a01b038116810361285f57815260209586019501614277565b6110008111159150614236565b906142c1613cb2565b50815f526201210860205260405f2091604051926142de84613ad8565b546001600160a01b03811680855260a09190911c6020850152156143235761430881600c1c614009565b90506143115750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b1561433d5750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614361613ee4565b61436b8183614f7b565b506001600160401b0382511691614390602083019364ffffffffff8551168114614335565b64ffffffffff82511664ffffffffff8451168111156144f2575064ffffffffff835116825260608201600162ffffff8251160162ffffff811161256c576144be60a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261445264ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f5160206152335f395f51905f525c61452a5760015f5160206152335f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b61456f9064ffffffffff60206001600160401b03614555613ee4565b936145608582614f7b565b50511692015116811115614335565b565b614579613ee4565b600435906001600160401b0382169384831415918261285f575164ffffffffff16851461464d57611fff63ffffffff851694166120008110156135ff5762010005015490848260801c149485614609575b5050836145f2575b5061285f5750156145e05750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f9050806145d2565b909194506001810180911161256c57614643907f000000000000000000000000000000000000000000000000000000000000000090613da5565b1015925f806145ca565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156146b4575b604052156146945750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166146cc57823b15153d15161690614689565b503d5f823e3d90fd5b6001600160a01b0390911690811561414e57602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b614742613ee4565b906004916101008336031261285f576147cc8160405161476181613af3565b61476a866139b0565b8152614778602087016139b0565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a08201526147b160c08701613a44565b60c08201526147c260e08701613a44565b60e0820152614f7b565b9280356001600160401b0381169283820361285f576020015164ffffffffff1683111590506147f9575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b03821161256c57565b916001600160601b038216928315613587577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff6020921693614870856142b8565b50845f526201210b835260405f206001600160601b036148938382845416614809565b166001600160601b0319825416179055600454906148bf6001600160601b0360a01b918360a01c614809565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b61491857906148ef916150c4565b506004811015613be25715918261490557505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156149be575b6040525f606052156146945750565b9060018115166146cc57823b15153d151616906149af565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516a4f4c2f7265636f72642f3160a81b81526101209161010090602083015e2090565b9290916001926101c09060405191614a6b8184613b0f565b6101a0835260208301907f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d82527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408501527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608501527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808501527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08501527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08501527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08501527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008501527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208501527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408501527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608501527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808501527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08501526004830160031b938490843560f01c9260046007850160031c870101949101985b60018111614d46575b50895198604060208c01519b0151995b818310614cdd5750505001938492011491141690600781169081614cc8575b50501561281c57565b60031c3560f81c9060f8011b15165f80614cbf565b90919960209b8b519860018160031c356007831660ff031c16614d25575b600101988d8460051b169d8e9460011c9418528c5260405f209b52602060405f209a019190614ca0565b9698893514614d3a575b8835988d0196614cfb565b600160ff1b9850614d2f565b898214614e5a576060028a018a8091815b818110614d705750506060906020920304910190614c87565b8091925051988960011c8452606082018360018c0182511491108b191616600114614e1c5784519060018160031c356007831660ff031c16614df1575b9160609291602060018594019c60051b169060208218526020820151815260405f2060208701526040820151905260405f20604086015201925b0191908c91614d57565b9791826060939284933514614e11575b6020810199919350359150614dad565b50600160ff1b614e01565b985060c081602060609301515f52608081015160205260405f20602086015260408101515f5260a081015160205260405f2060408601520192614de7565b614c90565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480614f52575b15614eba577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152614f4c60c082613b0f565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614614e91565b9190614f8683614a2e565b9264ffffffffff81519251166001600160401b03831611159182614fcb575b50516001600160401b03169015614fb95750565b632d82261160e21b5f5260045260245ffd5b61ffff91925016620100008110156135ff57600501548314906001600160401b03614fa5565b9160206030929483604095865195869360608501928260108201855e8981015160608201518883015192516080931781831717156150ba577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b9111818314169111176150b2575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d141616156150a357565b63399d2d9b60e01b5f5260045ffd5b5060a0615069565b50505060c0615069565b81519190604183036150f4576150ed9250602082015190606060408401519301515f1a90615190565b9192909190565b50505f9160029190565b60ff811690601f821161512d576040519161511a604084613b0f565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190916004831061281c57356007621fffe08260db1c169160f01c0160031c0160040180921061281c57565b90610100608092600b6101f4fa60803d14161561518157565b63b8fedf8760e01b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615207579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612a3a575f516001600160a01b038116156151fd57905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 20309
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 20120
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 20066
      }
    ],
    "_challengeWindow": [
      {
        "length": 32,
        "start": 6767
      },
      {
        "length": 32,
        "start": 8816
      },
      {
        "length": 32,
        "start": 13541
      }
    ],
    "_datanetRegistry": [
      {
        "length": 32,
        "start": 8657
      },
      {
        "length": 32,
        "start": 14443
      }
    ],
    "_epochSeconds": [
      {
        "length": 32,
        "start": 3699
      },
      {
        "length": 32,
        "start": 6728
      },
      {
        "length": 32,
        "start": 8778
      },
      {
        "length": 32,
        "start": 17950
      }
    ],
    "_evaluator": [
      {
        "length": 32,
        "start": 3213
      },
      {
        "length": 32,
        "start": 8617
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 20199
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 20237
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 7324
      }
    ],
    "_roleDelay": [
      {
        "length": 32,
        "start": 5956
      },
      {
        "length": 32,
        "start": 8740
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 6202
      },
      {
        "length": 32,
        "start": 7038
      },
      {
        "length": 32,
        "start": 8172
      },
      {
        "length": 32,
        "start": 8580
      },
      {
        "length": 32,
        "start": 9526
      },
      {
        "length": 32,
        "start": 11899
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 838
      },
      {
        "length": 32,
        "start": 8699
      },
      {
        "length": 32,
        "start": 10515
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 7366
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
