// Written by scripts/generate.ts from solidity/src/Ledger.sol; do not edit.
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
  "bytecode": "0x61024080604052346104a05761014081615956803803809161002182856104a4565b8339810103126104a0576040519061014082016001600160401b0381118382101761048c5760405280516001600160a01b03811681036104a0578252610069602082016104c7565b906020830191825261007d604082016104c7565b604084019081526060820151939091906001600160a01b03851685036104a05763ffffffff809260608301968752816100b8608083016104c7565b96608085019788526100cc60a084016104c7565b9860a08601998a526100e060c085016104c7565b9760c087019889526100f460e086016104db565b9260e0880193845261011e61012061010f61010089016104db565b976101008b01988952016104db565b9761012081019889526040516101356040826104a4565b600a815260208101906927b832b72632b233b2b960b11b82526040519161015d6040846104a4565b600183526020830191603160f81b8352610176816104ec565b61012052610183846104ec565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ec60c0826104a4565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052905181166101c0529051919091166101e05290519190911661020052905191909116610220529051600480549183166001600160a01b03199283161790559151620121058054918316918416919091179055915162012106805491909316911617905561800062012005556201210a805461ffff1916600117905560405161010081018181106001600160401b0382111761048c576040525f8152602081015f8152604082015f8152606083015f8152608084015f815260a085019060c08601925f845260e08701945f86527fb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f84526040519660208801986a4f4c2f7265636f72642f3160a81b8a5260018060401b03905116604089015260018060401b0390511660608801525160808701525160a08601525160c08501525160e084015260018060601b0390511661010083015260018060601b039051166101208201526101208152610386610140826104a4565b5190206005556040516153fe9081610558823960805181615049015260a05181615100015260c05181615013015260e05181615098015261010051816150be01526101205181611e2601526101405181611e4f0152610160518181816119e201528181611d030152818161219001528181612331015281816126e8015261302d015261018051818181610d7b015261235601526101a05181818161237e0152613a1d01526101c051818181610368015281816123a80152612ac501526101e0518181816118e301526123d1015261020051818181610f6f01528181611be7015281816123f701526147d0015261022051818181611c0e0152818161241d01526136970152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761048c57604052565b51906001600160a01b03821682036104a057565b519063ffffffff821682036104a057565b601f815111610517576020815191015160208210610508571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6102a06040526004361015610012575f80fd5b5f6101c0525f3560e01c806308f5520214613a025780630e5fc76d1461398a57806315209ea614613971578063172195221461394c5780631aba7312146138c55780631f4d2b6f1461387e57806326af1030146137de5780632baf9b78146137485780632cc2b2eb146135cb578063392f5f64146135875780633f4ba83a1461350657806341d1fdfd1461349a5780634479d0ab1461345c578063449fb59e146132da578063483a4be214612c495780634bcde60114612bf75780634d2b7aac14612a36578063501da9df14612a155780636041245c146124465780636c70bee9146123105780636f9431f9146122a85780637ecebe001461226a578063829aca05146120ed5780638456cb591461207857806384966c5b14611f1157806384b0196e14611e0b57806388a17bde14611daf5780638c1775c814611ca15780638dcd1aab14611b035780638f7dcfa314611ac2578063a4a6039414611a86578063a7ea886914611a20578063b05da26314611983578063bb9e254314611863578063c19d93fb146117d3578063d0322fbf1461058f578063d3df3579146104f4578063dae58da8146104ca578063e62ec03b1461047d578063f0ff5f0b146102d95763f723b4d0146101e2575f80fd5b346102d25760203660031901126102d2576101fb613b3b565b61025663ffffffff821691826101c051526201210860205261022e8160018060a01b0360406101c0512054163314613de5565b826101c051526201210b6020526001600160601b0360406101c051205460601c161515613f16565b6101c080518290526201210b60208181528251604080822080546bffffffffffffffffffffffff60601b1916905590859052918152825182812080546001600160c01b0316905582519081529251908301527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be42291a26101c05180f35b6101c05180fd5b346102d257366003190161012081126102d257610100136102d257610104356001600160401b0381116102d257610314903690600401613c0a565b9060ff60035460b01c1661046857604061032c6148ec565b9161034783610339613f6a565b610341613f80565b90613ff7565b6103648351958693849363d36986ef60e01b855260048501613fac565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561045a576101c051906101c05193610426575b508215801590816103d7575b50926103c3916103d094613fd9565b6103cb613f6a565b614b88565b6101c05180f35b93905060038202918083046003148115171561040c578160011b94828604600214171561040c579093909110156103c36103b4565b634e487b7160e01b6101c05152601160045260246101c051fd5b905061044b91925060403d604011610453575b6104438183613cc1565b810190613f96565b9190836103a8565b503d610439565b6040513d6101c051823e3d90fd5b6313d0ff5960e31b6101c0515260046101c051fd5b346102d25760203660031901126102d2576020610498613b3b565b6101c0519063ffffffff1661100081106104b8575b506040519015158152f35b6104c291506141bb565b9050826104ad565b346102d2576101c0513660031901126102d257602064ffffffffff60035460281c16604051908152f35b346102d25760403660031901126102d25761050d613b3b565b6024356001600160401b0381116102d25761053163ffffffff913690600401613bb0565b6101c08051949093169384905262012109602052915160409020546001600160a01b031633036105765790610568916020936143da565b63ffffffff60405191168152f35b82636305692b60e11b6101c0515260045260246101c051fd5b346102d25760203660031901126102d2576004356001600160401b0381116102d2576105bf903690600401613c0a565b6105c7614096565b610240526004546102808190526001600160a01b031633036117ba5760a06102405101516104685764ffffffffff6040610240510151164311156117a55760fe811115611790576040519161061b83613ca5565b816008116102d257803560c01c8352601082106102d257600881013560c01c6020840152603082106102d25760108101356040840152605082106102d25760308101356060840152607082106102d25760508101356080840152609082106102d257607081013560a0840152609c82106102d257609081013560a01c60c084015260a882106102d257609c81013560a01c60e08401526106ba83614be0565b6001600160401b0384511661024051519064ffffffffff8216149081611754575b506001600160401b03855116901561173c57506201000064ffffffffff8060018161024051511601168160206102405101511690031610156117275761071f614163565b50610728614163565b610260528260ca116102d2576102605160c883013560f01c905260ce83106102d25760ca82019163ffffffff6004936101c051503560e01c1660606102605101526102605151610102810290808204610102149015171561137e578060fe0160fe1161137e5761026051606001516107a29160fe01613dcb565b918383018084116116c957851061171357828201356007621fffe08260db1c169160f01c0160031c0184016107d78185613dcb565b86106116ff576107e79084613dcb565b9261026051511515806116f6575b156116e25761081461080a85889384876141a3565b97909581866141a3565b91909260fe85016020610260510152604089015260c8116102d25760a8610848936101c05150013560608801523691614051565b602081519101206080850152600164ffffffffff6102405151160164ffffffffff81116113ab5764ffffffffff16845262ffffff606061024051015116602085015261026051518061010281020461010214811517156113ab5761026051606001516108b79161010202613dcb565b926020610260510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a0880152610260515160c0880152606061026051015160e0880152610100870137610100018420936101008101811161137e5761026051518061010281020461010214811517156116c9579061010061010261096993029101613dcb565b60406102605101526102605151604051610180810160806102605101526101806060830282010160a061026051015261018060a0830260608402830101016040526020610260510151608061026051015160a061026051015191604061026051015160018060ff1b03861686036112e7576109ed9086600196959493961b90613dd8565b926101c051906101c051955b8787106115a1576102605160808101516102005251610220526040518d908d908d908d908d90610a2b6101c082613cc1565b6101a081527f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d60208201527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808201527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a082015260016101e05283830160031b60e052823560f01c60e051019084600760e05184030160031c850101610100526101c051905b600d82106114085750506020610200510151916040610200510151930161010051148160e05114166101e051166101e0526007811690816113eb575b50506101e051156113d75760a0850151036113c45760a08401525f5160206153be5f395f51905f52604051602081019084825260208152610cd4604082613cc1565b5190206102605151939190066001600160ff1b03841684036113ab578360011b604201938460421161137e57610d23610d14866040610260510151613dd8565b95606061026051015190613dcb565b9460018201918281116112a1576001600160fb1b03831683036112a1575f5160206153be5f395f51905f52850682528360208301528060081c6040830153604182015360405180968360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156113975783519360208101811161137e576020016080526101c051506101c051916101c051956001600160601b0360c082015116966001600160601b0360e083015116956101c05192600194608061026051015160a061026051015160a0526101c05160c0525b610260515160c0511015610eaa57805198608051519060015f5160206153be5f395f51905f528b608060a05101519b80608060a0510152099b16610e8657810197610e7b575b506060905b019960206080510160805260a080510160a052600160c0510160c05299979597610e0b565b909901986060610e51565b97919695810195909115610e9e570194606090610e56565b9b019a94606090610e56565b5087908a8c878c8880870361136357506102805160a01c8084116113485750808211611335576001600160601b03610ee7931660c0880152613dd8565b6001600160601b038111611319576001600160601b031660e0850152610260515160a0610260510151906001811161120c575b506102605160200151602f198101939084116111f357905f5160206153be5f395f51905f52610f4c949392069061519c565b610f5582614be0565b9261ffff835116620100008110156111da576005018490557f000000000000000000000000000000000000000000000000000000000000000080156111c157420490608061024051015163ffffffff811663ffffffff841603611124575b857fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a0878764ffffffffff82511680610240515264ffffffffff4316604061024051015260c0830151906001600160401b03821660c061024051015264ffffffffff19600354161760035561105464ffffffffff60206102405101511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054610240516060810151608082015191880151600160501b600160b81b03199093164360501b64ffffffffff60501b161760789190911b62ffffff60781b161760909190911b63ffffffff60901b161790151560b01b60ff60b01b16179055600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a26101c05180f35b62ffffff60401b606061024051015160401b1663ffffffff60801b8260801b161764ffffffffff6102405151161791612000611fff831610156111a85750611fff166201000501556102405163ffffffff919091166080909101528160a07fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f610fb3565b603290634e487b7160e01b6101c051525260246101c051fd5b601282634e487b7160e01b6101c051525260246101c051fd5b603282634e487b7160e01b6101c051525260246101c051fd5b601187634e487b7160e01b6101c051525260246101c051fd5b906080610260510151918261017f198101116113005760a08201908183116112e7575f1981019081116112e75760ff1984019161017f19850183106112ce579060809291600c6101f4612ee060a08502940201fa60803d1416156112ba5760809061017f1983015e607f19810161017f198201116112a157611297607f19820161017f198301615313565b607f190186610f1a565b601186634e487b7160e01b6101c051525260246101c051fd5b8663b8fedf8760e01b6101c051526101c051fd5b60118a634e487b7160e01b6101c051525260246101c051fd5b601189634e487b7160e01b6101c051525260246101c051fd5b601188634e487b7160e01b6101c051525260246101c051fd5b6060866306dfcc6560e41b6101c051525260245260446101c051fd5b87628dff2d60e11b6101c051526101c051fd5b8389633952851160e21b6101c051525260245260446101c051fd5b868963311c37a960e21b6101c051525260245260446101c051fd5b601184634e487b7160e01b6101c051525260246101c051fd5b8263034b939160e01b6101c051526101c051fd5b601183634e487b7160e01b6101c051525260246101c051fd5b506101c0805163ca3165df60e01b905251fd5b8263b3ad608d60e01b6101c051526101c051fd5b60031c3560f81c9060f8011b156101e051166101e0528580610c92565b959391602082600599979593991b880101516101a0526102005161020051610160525b610160516101405260606102205102610200510161016051101561158257606090610160515160206101605101516101805260406101605101516101205282610160510161016052600181016101605151148361022051026102005101610160511060018316151616600114611534576101a051600160e05160031c35600760e0511660ff031c1661150e575b600160e0510160e05260208260051b1690602082185261018051815260406101c051206101805261012051905260406101c05120610120525b60011c81526101805160208201526101205160408201520161142b565b5061010051356101a0518114156101e051166101e05260206101005101610100526114b8565b610180516101c05152608061014051015160205260406101c0512061018052610120516101c0515260a061014051015160205260406101c051206101205260c06101405101610160526114f1565b9760606001929496989395979961020051900304610220520190610c56565b8035928360f01c90610100600284018537811015806116be575b156116ab5760018101808211611692576115d8909460f11c6141bb565b919061010085018511611679576115f3610100860186615313565b8060081c895360018901538552608083206020860152608061010084012060408601526080808401875e60808601526101028101809111611660579260608101809111611660579360a08101809111611660579460028101809111611660576001909601959493926109f9565b60118b634e487b7160e01b6101c051525260246101c051fd5b60118e634e487b7160e01b6101c051525260246101c051fd5b60118d634e487b7160e01b6101c051525260246101c051fd5b8b62b83ef760e81b6101c051526101c051fd5b5061200081106115bb565b601185634e487b7160e01b6101c051525260246101c051fd5b8463777f0d1760e11b6101c051526101c051fd5b508386116107f5565b8463b3ad608d60e01b6101c051526101c051fd5b8363b3ad608d60e01b6101c051526101c051fd5b63c624488f60e01b6101c0515260046101c051fd5b63a351454960e01b6101c0515260045260246101c051fd5b90506201000061ffff821610156117765761ffff8291166005015414856106db565b634e487b7160e01b6101c05152603260045260246101c051fd5b63777f0d1760e11b6101c0515260046101c051fd5b637a990cb160e01b6101c0515260046101c051fd5b63f6216a2160e01b6101c051523360045260246101c051fd5b346102d2576101c0513660031901126102d25761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b346102d25760403660031901126102d25760043560038110156102d257611888613b25565b62012105546118a39033906001600160a01b03168114613d53565b6001600160a01b0316801561196e5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b036119087f000000000000000000000000000000000000000000000000000000000000000042613dcb565b16825161191481613c8a565b8281526020810182815261192787613d7b565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a26101c05180f35b63d92e233d60e01b6101c0515260046101c051fd5b346102d25760403660031901126102d2576001600160601b036119a4613b3b565b6119c06119af613be0565b916119b86146b6565b8233916149db565b16633b9aca00810290808204633b9aca00149015171561040c57611a069030337f0000000000000000000000000000000000000000000000000000000000000000614b1f565b6101c0515f5160206153de5f395f51905f525d6101c05180f35b346102d25760203660031901126102d2576004356001600160401b0381116102d257610568611a556020923690600401613bb0565b90611a5e6141e8565b6101c08051829052620121098652516040902080546001600160a01b031916331790556143da565b346102d25760203660031901126102d25760406001600160401b03611ab1611aac613b3b565b61411f565b835191831682529091166020820152f35b346102d2576101c0513660031901126102d25760035461ffff81169062010000821015611776576040916005015464ffffffffff8351921682526020820152f35b346102d257366003190161012081126102d257610100136102d257611b26613b4e565b60ff60035460b01c1661046857611b3b6148ec565b90611b44614096565b608081015163ffffffff808416939291168303611c855764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611b9e613f80565b60401b169063ffffffff60801b9060801b16176001600160401b03611bc1613f6a565b161714611bcc613f6a565b9015611c6057506001810180911161040c57611c0c611c33917f000000000000000000000000000000000000000000000000000000000000000090613f57565b7f000000000000000000000000000000000000000000000000000000000000000090613dcb565b90814210611c47576103d0906103cb613f6a565b5063b317256b60e01b6101c0515260045260246101c051fd5b6001600160401b039063a466b7c960e01b6101c051521660045260245260446101c051fd5b50611fff81166120008110156117765762010005015490611b85565b346102d25760c03660031901126102d257611cba613b3b565b611cc2613be0565b60643560ff81169291908390036102d257611ce76001600160601b03926119b86146b6565b16633b9aca00810290808204633b9aca00149015171561040c577f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316803b156102d2576040519163d505accf60e01b83523360048401523060248401528360448401526044356064840152608483015260843560a483015260a43560c48301528160e4816101c051936101c051905af1611d94575b50611a069130903390614b1f565b6101c051611da191613cc1565b6101c0516102d25782611d86565b346102d2576101c0513660031901126102d2576060604051611dd081613c5b565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b346102d2576101c0513660031901126102d257611eaf611e4a7f00000000000000000000000000000000000000000000000000000000000000006152a9565b611e737f00000000000000000000000000000000000000000000000000000000000000006152a9565b60405190602090611ebd90611e888385613cc1565b6101c05184525f368137604051958695600f60f81b875260e08588015260e0870190613c37565b908582036040870152613c37565b4660608501523060808501526101c05160a085015283810360c08501528180845192838152019301916101c0515b828110611efa57505050500390f35b835185528695509381019392810192600101611eeb565b346102d25760803660031901126102d257611f2a613b3b565b611f32613b25565b604435916064356001600160401b0381116102d257611f55903690600401613c0a565b938042116120605763ffffffff831694856101c051526201210860205260018060a01b0360406101c0512054169182156120475761201f9361201161201992856101c05152600260205260406101c05120908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528c604084015260018060a01b038c166060840152608083015260a082015260a0815261200960c082613cc1565b5190206143b4565b923691614051565b91614a8f565b1561202e576103d09250614887565b826303cc0dcf60e21b6101c0515260045260246101c051fd5b8663d6844a2560e01b6101c0515260045260246101c051fd5b63cd21db4f60e01b6101c0515260045260246101c051fd5b346102d2576101c0513660031901126102d25762012106546120a69033906001600160a01b03168114613e3c565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a16101c05180f35b346102d2576101203660031901126102d257612107613b3b565b61210f613be0565b6044356001600160a01b038116928382036102d25760c43560ff811692908390036102d257612147906121406146b6565b84836149db565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a435606082015260608152612183608082613cc1565b5190206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926001600160601b0316633b9aca00818102918083049091149015171561040c57833b156102d257604051946377aadf6360e11b8652600486015230602486015260448501526064356064850152608435608485015260a484015260c483015260e43560e48301526101043561010483015281610124816101c051936101c051905af1801561045a57612257576101c0515f5160206153de5f395f51905f525d6101c05180f35b6101c05161226491613cc1565b80611a06565b346102d25760203660031901126102d2576001600160a01b0361228b613b0f565b166101c051526002602052602060406101c0512054604051908152f35b346102d25760203660031901126102d25763ffffffff6122c6613b3b565b166101c05152620121086020526040806101c0512060208251916122e983613c8a565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b346102d2576101c0513660031901126102d257604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34612a115736600319016101a08112612a115761010013612a1157612469613b4e565b61012435906001600160601b03821691828103612a1157610144356001600160401b038111612a11576124a0903690600401613c0a565b610164939193356001600160401b038111612a11576124c3903690600401613c0a565b949091610184356001600160401b038111612a11576124e6903690600401613c0a565b94906124f06146b6565b60ff60035460b01c16612a025761250e61250936613e7c565b6146eb565b63ffffffff82169561251f8761446a565b9860208a01946001600160601b03865116808d11156129e8575060801490816129dd575b50156129bf57608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff168015908504600214171561271e575f6101c052604051938452806020850152604084015260608301604052816125a781836152e7565b036129ce576125b592614c7a565b5060a435036129bf5761264d9388612645926001600160601b0395600191828116612997575b60028116612967575b6004811661292f575b600881166128f7575b601081166128bf575b60208116612887575b6040811661284f575b60808116612817575b61010081166127df575b61020081166127a7575b610400811661276a575b610800166127325761519c565b511683613f37565b91815f526201210860205260405f20908154906001600160601b0360a01b9060a01b169060018060a01b03161790557f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac604060018060a01b03855116936001600160601b0382519116968782526020820152a3516001600160a01b031690633b9aca00808202918015908304909114171561271e5761270c917f0000000000000000000000000000000000000000000000000000000000000000614806565b5f5f5160206153de5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f5160206153be5f395f51905f5291099061519c565b915f5160206153be5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050612638565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206153be5f395f51905f5291099161262e565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206153be5f395f51905f52910991612624565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206153be5f395f51905f5291099161261a565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206153be5f395f51905f52910991612611565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206153be5f395f51905f52910991612608565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206153be5f395f51905f529109916125ff565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206153be5f395f51905f529109916125f6565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206153be5f395f51905f529109916125ed565b91778d51ccce760304d0ec0300027603000000010000000000005f5160206153be5f395f51905f529109916125e4565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000092506125db565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b612543565b8c8a633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612a11576020612a2e612a2836613b76565b91613ff7565b604051908152f35b34612a115736600319016102208112612a115761010013612a115761010036610103190112612a1157610204356001600160401b038111612a1157612a816040913690600401613c0a565b9190612aa4612a8e6148ec565b612a96613f6a565b612a9e613f80565b90613cf6565b612ac18351948593849363d36986ef60e01b855260048501613fac565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612bec575f915f91612bcb575b5080151580612baf575b91612b1292613fd9565b604051612b1e81613ca5565b610104356001600160401b0381168103612a11578152610124356001600160401b0381168103612a115760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b0381168103612a115760c08201526101e435906001600160601b0382168203612a1157612bad9160e082015261450b565b005b5060038202918083046003148115171561271e57918110612b08565b9050612be6915060403d604011610453576104438183613cc1565b82612afe565b6040513d5f823e3d90fd5b34612a11576040366003190112612a1157612bad612c13613b3b565b612c1b613b25565b9063ffffffff81165f5262012108602052612c448160018060a01b0360405f2054163314613de5565b614887565b34612a115736600319016101c08112612a115761010013612a1157612c6c613b4e565b610124359063ffffffff8216808303612a115761014435916001600160601b03831690818403612a1157610164356001600160401b038111612a1157612cb6903690600401613c0a565b959091610184356001600160401b038111612a1157612cd9903690600401613c0a565b9790916101a4356001600160401b038111612a1157612cfc903690600401613c0a565b9890612d066146b6565b6003549960ff8b60b01c16612a0257612d2161250936613e7c565b612d2a8a61446a565b9b8a5f526201210b60205260405f209560405196612d4788613c5b565b54956001600160601b03871688526001600160601b038760601c1696612d808b60208b0199808b5260408c019360c01c84521515613f16565b6001600160401b038151168042106132c85750608092916001600160401b03612dab92511690614723565b1490816132bd575b50156129bf57608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff168015908504600214171561271e576001840180941161271e5760405193845280602085015260408401526060830160405281612e1d81836152e7565b036129ce57612e2b92614c7a565b5060a435036129bf5786612ebf6001600160601b0395612faf99612f3899600190818b16613295575b60028b16613265575b60048b1661322d575b60088b166131f5575b60108b166131bd575b60208b16613185575b60408b1661314d575b60808b16613115575b6101008b166130dd575b6102008b166130a5575b6104008b1661306d575b6108008b166127325761519c565b8351851690811115613063578491612ed691613f37565b915b51169083811682101561305957509687935b612f1c6004549286612eff818660a01c613f37565b9387875116926001600160401b038987169160b81c161115613e06565b6001600160a01b0390911690831660a01b176004555116613f37565b6001600160601b0360405191612f4d83613c5b565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a3801591821561300a575f5f5160206153de5f395f51905f525d005b516001600160a01b031691633b9aca0082810292830414171561271e57613051917f0000000000000000000000000000000000000000000000000000000000000000614806565b80808061270c565b9050968793612eea565b5050825f91612ed8565b907f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e55f5160206153be5f395f51905f52910990612eb1565b907f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206153be5f395f51905f52910990612ea7565b907f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206153be5f395f51905f52910990612e9d565b907f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206153be5f395f51905f52910990612e93565b907f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206153be5f395f51905f52910990612e8a565b907f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206153be5f395f51905f52910990612e81565b907f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206153be5f395f51905f52910990612e78565b907f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206153be5f395f51905f52910990612e6f565b907f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206153be5f395f51905f52910990612e66565b90778d51ccce760304d0ec0300027603000000010000000000005f5160206153be5f395f51905f52910990612e5d565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009150612e54565b60309150148d612db3565b63518afd8160e11b5f5260045260245ffd5b34612a11576020366003190112612a11576004356003811015612a115761330081613d7b565b906001600160401b036040519261331684613c8a565b5461333a8360018060a01b03831680875284602088019460a01c1684521515613da8565b511680421061344a57505f61334e82613d7b565b55806133a55750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b6001036133fc57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612a1157610100366003190112612a115762012106546134899033906001600160a01b03168114613e3c565b612bad61349536613e7c565b61450b565b34612a11576020366003190112612a11576004356003811015612a11576134cb6040916134c5613e64565b50613d7b565b6001600160401b038251916134df83613c8a565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612a11575f366003190112612a115762012106546001600160a01b031633148015613571575b613538903390613e3c565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b0316331461352d565b34612a11575f366003190112612a115762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612a11576040366003190112612a11576135e4613b3b565b6135ec613be0565b63ffffffff821691613612816001600160a01b036136098661446a565b51163314613de5565b825f526201210b60205260405f20906001600160601b038316908115613739578254906001600160601b038260601c16613726578460409461368a613719937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b036136f697169182891115613e06565b6001600160401b036136bc7f000000000000000000000000000000000000000000000000000000000000000042613dcb565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612a11576020366003190112612a11576004356001600160401b038116808203612a115764ffffffffff60035416908181119182156137c5575b505015613796575060205f604051908152f35b61ffff16620100008110156137b15760209060050154612a2e565b634e487b7160e01b5f52603260045260245ffd5b620100009250906137d591613dd8565b10158280613783565b34612a11576020366003190112612a11576004356001600160401b038111612a11576105686138136020923690600401613bb0565b9061ffff6201210a5460101c16613829816141bb565b50838215918215613867575b5050156143da57506138456141e8565b6201210a5463ffff00008260101b169063ffff00001916176201210a556143da565b61100092509061387691613dcb565b118387613835565b34612a11576020366003190112612a11576020613899613b3b565b63ffffffff5f911661100081106138b4575b50604051908152f35b6138be91506141bb565b50826138ab565b34612a11576020366003190112612a11576004356003811015612a115762012105546138fd9033906001600160a01b03168114613d53565b61391b816001600160a01b0361391282613d7b565b54161515613da8565b5f61392582613d7b565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612a11575f366003190112612a1157602062ffffff60035460781c16604051908152f35b34612a11576020612a2e61398436613b76565b91613cf6565b34612a11576020366003190112612a115763ffffffff6139a8613b3b565b165f526201210b602052606060405f2060408051916139c683613c5b565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612a11576020366003190112612a1157613a1b613b0f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303613afc5761ffff6201210a5460201c1690611000613a64836141bb565b5014613aa8575b604051613a79604082613cc1565b60018152602080820193903685378151156137b1576001600160a01b0390921690925260209161056891614244565b9050613ab26141e8565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c6101008110156137b157620120050161800060f08460041b161b8154179055613a6b565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612a1157565b602435906001600160a01b0382168203612a1157565b6004359063ffffffff82168203612a1157565b610104359063ffffffff82168203612a1157565b35906001600160401b0382168203612a1157565b6060906003190112612a11576004356001600160401b0381168103612a1157906024356001600160401b0381168103612a11579060443590565b9181601f84011215612a11578235916001600160401b038311612a11576020808501948460051b010111612a1157565b602435906001600160601b0382168203612a1157565b35906001600160601b0382168203612a1157565b9181601f84011215612a11578235916001600160401b038311612a115760208381860195010111612a1157565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117613c7657604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613c7657604052565b61010081019081106001600160401b03821117613c7657604052565b90601f801991011681019081106001600160401b03821117613c7657604052565b80518210156137b15760209160051b010190565b90613d50926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b4875216604085015216606083015260808201526080815261200960a082613cc1565b90565b15613d5b5750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613d94575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613db05750565b6307200c4f60e11b5f526003811015613d945760045260245ffd5b9190820180921161271e57565b9190820391821161271e57565b15613ded5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613e1057505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613e445750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613e7182613c8a565b5f6020838281520152565b610100906003190112612a115760405190613e9682613ca5565b816004356001600160401b0381168103612a115781526024356001600160401b0381168103612a1157602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b0381168103612a115760c082015260e435906001600160601b0382168203612a115760e00152565b15613f1e5750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b03821161271e57565b8181029291811591840414171561271e57565b6004356001600160401b0381168103612a115790565b6024356001600160401b0381168103612a115790565b9190826040910312612a11576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613fe2575050565b633d42d25760e01b5f5260045260245260445ffd5b90613d50926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef875216604085015216606083015260808201526080815261200960a082613cc1565b9291926001600160401b038211613c76576040519161407a601f8201601f191660200184613cc1565b829481845281830111612a11578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613c76576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156137b15763ffffffff9062010005015491168160801c1461414c5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613c76576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90939293848311612a11578411612a11578101920390565b8060041c6101008110156137b15760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff82169161100083101561421b576001830180841161271e5761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b156142325750565b63664dff4f60e11b5f5260045260245ffd5b909161424f826141bb565b5061426b611000614261865184613dcb565b111585519061422a565b82600c1b838104611000148415171561271e5763ffffffff9161428d91613dcb565b16905f5b845181101561430f576001600160a01b036142ac8287613ce2565b511615614300576001906001600160a01b036142c88288613ce2565b51166142d48286613dcb565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b82541617905501614291565b639905827b60e01b5f5260045ffd5b509192909281518160041c906101008210156137b1576143419060f08795949362012005019360041b161b8254613dcb565b905560405190602082016020835281518091526020604084019201905f5b8181106143925750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b031684528795506020938401939092019160010161435f565b6042906143bf615010565b906040519161190160f01b8352600283015260228201522090565b90929190811515828161445d575b6143f19161422a565b6001600160401b038211613c76578160051b9360208501926144166040519485613cc1565b83526020830194810190368211612a1157945b81861061443d575050613d50929350614244565b85356001600160a01b0381168103612a1157815260209586019501614429565b61100081111591506143e8565b90614473613e64565b50815f526201210860205260405f20916040519261449084613c8a565b546001600160a01b03811680855260a09190911c6020850152156144d5576144ba81600c1c6141bb565b90506144c35750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b156144ef5750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614513614096565b61451d8183615126565b506001600160401b0382511691614542602083019364ffffffffff85511681146144e7565b64ffffffffff82511664ffffffffff8451168111156146a4575064ffffffffff835116825260608201600162ffffff8251160162ffffff811161271e5761467060a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261460464ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f5160206153de5f395f51905f525c6146dc5760015f5160206153de5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6147219064ffffffffff60206001600160401b03614707614096565b936147128582615126565b505116920151168111156144e7565b565b61472b614096565b600435906001600160401b03821693848314159182612a11575164ffffffffff1685146147ff57611fff63ffffffff851694166120008110156137b15762010005015490848260801c1494856147bb575b5050836147a4575b50612a115750156147925750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f905080614784565b909194506001810180911161271e576147f5907f000000000000000000000000000000000000000000000000000000000000000090613f57565b1015925f8061477c565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614866575b604052156148465750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661487e57823b15153d1516169061483b565b503d5f823e3d90fd5b6001600160a01b0390911690811561430057602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b6148f4614096565b9060049161010083360312612a115761497e8160405161491381613ca5565b61491c86613b62565b815261492a60208701613b62565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a082015261496360c08701613bf6565b60c082015261497460e08701613bf6565b60e0820152615126565b9280356001600160401b03811692838203612a11576020015164ffffffffff1683111590506149ab575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b03821161271e57565b916001600160601b038216928315613739577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff6020921693614a228561446a565b50845f526201210b835260405f206001600160601b03614a4583828454166149bb565b166001600160601b031982541617905560045490614a716001600160601b0360a01b918360a01c6149bb565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b614aca5790614aa19161526f565b506004811015613d9457159182614ab757505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614b70575b6040525f606052156148465750565b90600181151661487e57823b15153d15161690614b61565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516001600160601b0360e060208301936a4f4c2f7265636f72642f3160a81b85526001600160401b0381511660408501526001600160401b03602082015116606085015260408101516080850152606081015160a0850152608081015160c085015260a0810151828501528260c0820151166101008501520151166101208201526101208152614c7461014082613cc1565b51902090565b9290916001906101c090614c916040519283613cc1565b6101a082527f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d60208301527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408301527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608301527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808301527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08301527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08301527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08301527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008301527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208301527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408301527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608301527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808301527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08301526001916004860160031b91863560f01c830194600460078588030160031c890101925f915b600d8310614ef857505050908491604060208a01519901519701149114161690600781169081614ee3575b5050156129ce57565b60031c3560f81c9060f8011b15165f80614eda565b92919997949398606060208c60059a94999a1b89010151940289019589928a935b849789861015614fef578551906020870151966060604082015191019a600184018c51148d8d1060018616151616600114614fc05750899160018160031c356007831660ff031c16614fa4575b906001606095949392019860208460051b16926020841852825260405f20915260405f20915b60011c83526020830152604082015201969396614f19565b939291509e9c8d35908a821415169d6020019f90919293614f66565b9197606094939b505f52608082015160205260405f20905f5260a082015160205260c060405f2092019a614f8c565b98506001939c97508b9d94506060929b919a99959650030491019190614eaf565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806150fd575b1561506b577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152614c7460c082613cc1565b507f00000000000000000000000000000000000000000000000000000000000000004614615042565b919061513183614be0565b9264ffffffffff81519251166001600160401b03831611159182615176575b50516001600160401b031690156151645750565b632d82261160e21b5f5260045260245ffd5b61ffff91925016620100008110156137b157600501548314906001600160401b03615150565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615265577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761525d575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561524e57565b63399d2d9b60e01b5f5260045ffd5b5060a0615214565b50505060c0615214565b815191906041830361529f576152989250602082015190606060408401519301515f1a9061533b565b9192909190565b50505f9160029190565b60ff811690601f82116152d857604051916152c5604084613cc1565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b919091600483106129ce57356007621fffe08260db1c169160f01c0160031c016004018092106129ce57565b90610100608092600b6101f4fa60803d14161561532c57565b63b8fedf8760e01b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116153b2579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612bec575f516001600160a01b038116156153a857905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "deployedBytecode": "0x6102a06040526004361015610012575f80fd5b5f6101c0525f3560e01c806308f5520214613a025780630e5fc76d1461398a57806315209ea614613971578063172195221461394c5780631aba7312146138c55780631f4d2b6f1461387e57806326af1030146137de5780632baf9b78146137485780632cc2b2eb146135cb578063392f5f64146135875780633f4ba83a1461350657806341d1fdfd1461349a5780634479d0ab1461345c578063449fb59e146132da578063483a4be214612c495780634bcde60114612bf75780634d2b7aac14612a36578063501da9df14612a155780636041245c146124465780636c70bee9146123105780636f9431f9146122a85780637ecebe001461226a578063829aca05146120ed5780638456cb591461207857806384966c5b14611f1157806384b0196e14611e0b57806388a17bde14611daf5780638c1775c814611ca15780638dcd1aab14611b035780638f7dcfa314611ac2578063a4a6039414611a86578063a7ea886914611a20578063b05da26314611983578063bb9e254314611863578063c19d93fb146117d3578063d0322fbf1461058f578063d3df3579146104f4578063dae58da8146104ca578063e62ec03b1461047d578063f0ff5f0b146102d95763f723b4d0146101e2575f80fd5b346102d25760203660031901126102d2576101fb613b3b565b61025663ffffffff821691826101c051526201210860205261022e8160018060a01b0360406101c0512054163314613de5565b826101c051526201210b6020526001600160601b0360406101c051205460601c161515613f16565b6101c080518290526201210b60208181528251604080822080546bffffffffffffffffffffffff60601b1916905590859052918152825182812080546001600160c01b0316905582519081529251908301527f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be42291a26101c05180f35b6101c05180fd5b346102d257366003190161012081126102d257610100136102d257610104356001600160401b0381116102d257610314903690600401613c0a565b9060ff60035460b01c1661046857604061032c6148ec565b9161034783610339613f6a565b610341613f80565b90613ff7565b6103648351958693849363d36986ef60e01b855260048501613fac565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561045a576101c051906101c05193610426575b508215801590816103d7575b50926103c3916103d094613fd9565b6103cb613f6a565b614b88565b6101c05180f35b93905060038202918083046003148115171561040c578160011b94828604600214171561040c579093909110156103c36103b4565b634e487b7160e01b6101c05152601160045260246101c051fd5b905061044b91925060403d604011610453575b6104438183613cc1565b810190613f96565b9190836103a8565b503d610439565b6040513d6101c051823e3d90fd5b6313d0ff5960e31b6101c0515260046101c051fd5b346102d25760203660031901126102d2576020610498613b3b565b6101c0519063ffffffff1661100081106104b8575b506040519015158152f35b6104c291506141bb565b9050826104ad565b346102d2576101c0513660031901126102d257602064ffffffffff60035460281c16604051908152f35b346102d25760403660031901126102d25761050d613b3b565b6024356001600160401b0381116102d25761053163ffffffff913690600401613bb0565b6101c08051949093169384905262012109602052915160409020546001600160a01b031633036105765790610568916020936143da565b63ffffffff60405191168152f35b82636305692b60e11b6101c0515260045260246101c051fd5b346102d25760203660031901126102d2576004356001600160401b0381116102d2576105bf903690600401613c0a565b6105c7614096565b610240526004546102808190526001600160a01b031633036117ba5760a06102405101516104685764ffffffffff6040610240510151164311156117a55760fe811115611790576040519161061b83613ca5565b816008116102d257803560c01c8352601082106102d257600881013560c01c6020840152603082106102d25760108101356040840152605082106102d25760308101356060840152607082106102d25760508101356080840152609082106102d257607081013560a0840152609c82106102d257609081013560a01c60c084015260a882106102d257609c81013560a01c60e08401526106ba83614be0565b6001600160401b0384511661024051519064ffffffffff8216149081611754575b506001600160401b03855116901561173c57506201000064ffffffffff8060018161024051511601168160206102405101511690031610156117275761071f614163565b50610728614163565b610260528260ca116102d2576102605160c883013560f01c905260ce83106102d25760ca82019163ffffffff6004936101c051503560e01c1660606102605101526102605151610102810290808204610102149015171561137e578060fe0160fe1161137e5761026051606001516107a29160fe01613dcb565b918383018084116116c957851061171357828201356007621fffe08260db1c169160f01c0160031c0184016107d78185613dcb565b86106116ff576107e79084613dcb565b9261026051511515806116f6575b156116e25761081461080a85889384876141a3565b97909581866141a3565b91909260fe85016020610260510152604089015260c8116102d25760a8610848936101c05150013560608801523691614051565b602081519101206080850152600164ffffffffff6102405151160164ffffffffff81116113ab5764ffffffffff16845262ffffff606061024051015116602085015261026051518061010281020461010214811517156113ab5761026051606001516108b79161010202613dcb565b926020610260510151938060405195601f1961011f83890101166040526a4f4c2f736574746c652f3160a81b87524660208801523060408801526040880151606088015260608801516080880152608088015160a0880152610260515160c0880152606061026051015160e0880152610100870137610100018420936101008101811161137e5761026051518061010281020461010214811517156116c9579061010061010261096993029101613dcb565b60406102605101526102605151604051610180810160806102605101526101806060830282010160a061026051015261018060a0830260608402830101016040526020610260510151608061026051015160a061026051015191604061026051015160018060ff1b03861686036112e7576109ed9086600196959493961b90613dd8565b926101c051906101c051955b8787106115a1576102605160808101516102005251610220526040518d908d908d908d908d90610a2b6101c082613cc1565b6101a081527f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d60208201527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408201527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608201527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808201527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08201527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08201527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08201527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008201527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208201527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408201527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608201527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808201527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a082015260016101e05283830160031b60e052823560f01c60e051019084600760e05184030160031c850101610100526101c051905b600d82106114085750506020610200510151916040610200510151930161010051148160e05114166101e051166101e0526007811690816113eb575b50506101e051156113d75760a0850151036113c45760a08401525f5160206153be5f395f51905f52604051602081019084825260208152610cd4604082613cc1565b5190206102605151939190066001600160ff1b03841684036113ab578360011b604201938460421161137e57610d23610d14866040610260510151613dd8565b95606061026051015190613dcb565b9460018201918281116112a1576001600160fb1b03831683036112a1575f5160206153be5f395f51905f52850682528360208301528060081c6040830153604182015360405180968360051b82016040528360051b927f00000000000000000000000000000000000000000000000000000000000000005afa9060051b3d1416156113975783519360208101811161137e576020016080526101c051506101c051916101c051956001600160601b0360c082015116966001600160601b0360e083015116956101c05192600194608061026051015160a061026051015160a0526101c05160c0525b610260515160c0511015610eaa57805198608051519060015f5160206153be5f395f51905f528b608060a05101519b80608060a0510152099b16610e8657810197610e7b575b506060905b019960206080510160805260a080510160a052600160c0510160c05299979597610e0b565b909901986060610e51565b97919695810195909115610e9e570194606090610e56565b9b019a94606090610e56565b5087908a8c878c8880870361136357506102805160a01c8084116113485750808211611335576001600160601b03610ee7931660c0880152613dd8565b6001600160601b038111611319576001600160601b031660e0850152610260515160a0610260510151906001811161120c575b506102605160200151602f198101939084116111f357905f5160206153be5f395f51905f52610f4c949392069061519c565b610f5582614be0565b9261ffff835116620100008110156111da576005018490557f000000000000000000000000000000000000000000000000000000000000000080156111c157420490608061024051015163ffffffff811663ffffffff841603611124575b857fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f60a0878764ffffffffff82511680610240515264ffffffffff4316604061024051015260c0830151906001600160401b03821660c061024051015264ffffffffff19600354161760035561105464ffffffffff60206102405101511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60038054610240516060810151608082015191880151600160501b600160b81b03199093164360501b64ffffffffff60501b161760789190911b62ffffff60781b161760909190911b63ffffffff60901b161790151560b01b60ff60b01b16179055600354906001600160401b0360b81b9060b81b16906001600160401b0360b81b1916176003556001600160401b03825116946001600160401b036020840151169260806060820151910151916040519485526020850152604084015260608301526080820152a26101c05180f35b62ffffff60401b606061024051015160401b1663ffffffff60801b8260801b161764ffffffffff6102405151161791612000611fff831610156111a85750611fff166201000501556102405163ffffffff919091166080909101528160a07fda6ca744ac57db2910398df3d09641ac830cbf4fd616f337028fe8112baf517f610fb3565b603290634e487b7160e01b6101c051525260246101c051fd5b601282634e487b7160e01b6101c051525260246101c051fd5b603282634e487b7160e01b6101c051525260246101c051fd5b601187634e487b7160e01b6101c051525260246101c051fd5b906080610260510151918261017f198101116113005760a08201908183116112e7575f1981019081116112e75760ff1984019161017f19850183106112ce579060809291600c6101f4612ee060a08502940201fa60803d1416156112ba5760809061017f1983015e607f19810161017f198201116112a157611297607f19820161017f198301615313565b607f190186610f1a565b601186634e487b7160e01b6101c051525260246101c051fd5b8663b8fedf8760e01b6101c051526101c051fd5b60118a634e487b7160e01b6101c051525260246101c051fd5b601189634e487b7160e01b6101c051525260246101c051fd5b601188634e487b7160e01b6101c051525260246101c051fd5b6060866306dfcc6560e41b6101c051525260245260446101c051fd5b87628dff2d60e11b6101c051526101c051fd5b8389633952851160e21b6101c051525260245260446101c051fd5b868963311c37a960e21b6101c051525260245260446101c051fd5b601184634e487b7160e01b6101c051525260246101c051fd5b8263034b939160e01b6101c051526101c051fd5b601183634e487b7160e01b6101c051525260246101c051fd5b506101c0805163ca3165df60e01b905251fd5b8263b3ad608d60e01b6101c051526101c051fd5b60031c3560f81c9060f8011b156101e051166101e0528580610c92565b959391602082600599979593991b880101516101a0526102005161020051610160525b610160516101405260606102205102610200510161016051101561158257606090610160515160206101605101516101805260406101605101516101205282610160510161016052600181016101605151148361022051026102005101610160511060018316151616600114611534576101a051600160e05160031c35600760e0511660ff031c1661150e575b600160e0510160e05260208260051b1690602082185261018051815260406101c051206101805261012051905260406101c05120610120525b60011c81526101805160208201526101205160408201520161142b565b5061010051356101a0518114156101e051166101e05260206101005101610100526114b8565b610180516101c05152608061014051015160205260406101c0512061018052610120516101c0515260a061014051015160205260406101c051206101205260c06101405101610160526114f1565b9760606001929496989395979961020051900304610220520190610c56565b8035928360f01c90610100600284018537811015806116be575b156116ab5760018101808211611692576115d8909460f11c6141bb565b919061010085018511611679576115f3610100860186615313565b8060081c895360018901538552608083206020860152608061010084012060408601526080808401875e60808601526101028101809111611660579260608101809111611660579360a08101809111611660579460028101809111611660576001909601959493926109f9565b60118b634e487b7160e01b6101c051525260246101c051fd5b60118e634e487b7160e01b6101c051525260246101c051fd5b60118d634e487b7160e01b6101c051525260246101c051fd5b8b62b83ef760e81b6101c051526101c051fd5b5061200081106115bb565b601185634e487b7160e01b6101c051525260246101c051fd5b8463777f0d1760e11b6101c051526101c051fd5b508386116107f5565b8463b3ad608d60e01b6101c051526101c051fd5b8363b3ad608d60e01b6101c051526101c051fd5b63c624488f60e01b6101c0515260046101c051fd5b63a351454960e01b6101c0515260045260246101c051fd5b90506201000061ffff821610156117765761ffff8291166005015414856106db565b634e487b7160e01b6101c05152603260045260246101c051fd5b63777f0d1760e11b6101c0515260046101c051fd5b637a990cb160e01b6101c0515260046101c051fd5b63f6216a2160e01b6101c051523360045260246101c051fd5b346102d2576101c0513660031901126102d25761010060035460045460a01c6001600160401b036040519264ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c1660c083015260e0820152f35b346102d25760403660031901126102d25760043560038110156102d257611888613b25565b62012105546118a39033906001600160a01b03168114613d53565b6001600160a01b0316801561196e5760407f134d50d9c93a5c6d1e6406d50f2760a866fa2f5b8dfba57b67724c59afa920e5916001600160401b036119087f000000000000000000000000000000000000000000000000000000000000000042613dcb565b16825161191481613c8a565b8281526020810182815261192787613d7b565b9151825491516001600160e01b03199092166001600160a01b03919091161760a09190911b67ffffffffffffffff60a01b1617905582519182526020820152a26101c05180f35b63d92e233d60e01b6101c0515260046101c051fd5b346102d25760403660031901126102d2576001600160601b036119a4613b3b565b6119c06119af613be0565b916119b86146b6565b8233916149db565b16633b9aca00810290808204633b9aca00149015171561040c57611a069030337f0000000000000000000000000000000000000000000000000000000000000000614b1f565b6101c0515f5160206153de5f395f51905f525d6101c05180f35b346102d25760203660031901126102d2576004356001600160401b0381116102d257610568611a556020923690600401613bb0565b90611a5e6141e8565b6101c08051829052620121098652516040902080546001600160a01b031916331790556143da565b346102d25760203660031901126102d25760406001600160401b03611ab1611aac613b3b565b61411f565b835191831682529091166020820152f35b346102d2576101c0513660031901126102d25760035461ffff81169062010000821015611776576040916005015464ffffffffff8351921682526020820152f35b346102d257366003190161012081126102d257610100136102d257611b26613b4e565b60ff60035460b01c1661046857611b3b6148ec565b90611b44614096565b608081015163ffffffff808416939291168303611c855764ffffffffff62ffffff60401b606083015160401b1663ffffffff60801b8460801b161791511617905b6fffffffffffffffff0000000000000000611b9e613f80565b60401b169063ffffffff60801b9060801b16176001600160401b03611bc1613f6a565b161714611bcc613f6a565b9015611c6057506001810180911161040c57611c0c611c33917f000000000000000000000000000000000000000000000000000000000000000090613f57565b7f000000000000000000000000000000000000000000000000000000000000000090613dcb565b90814210611c47576103d0906103cb613f6a565b5063b317256b60e01b6101c0515260045260246101c051fd5b6001600160401b039063a466b7c960e01b6101c051521660045260245260446101c051fd5b50611fff81166120008110156117765762010005015490611b85565b346102d25760c03660031901126102d257611cba613b3b565b611cc2613be0565b60643560ff81169291908390036102d257611ce76001600160601b03926119b86146b6565b16633b9aca00810290808204633b9aca00149015171561040c577f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316803b156102d2576040519163d505accf60e01b83523360048401523060248401528360448401526044356064840152608483015260843560a483015260a43560c48301528160e4816101c051936101c051905af1611d94575b50611a069130903390614b1f565b6101c051611da191613cc1565b6101c0516102d25782611d86565b346102d2576101c0513660031901126102d2576060604051611dd081613c5b565b60406201210a5461ffff81169283815261ffff808360101c169283602084015260201c16928391015260405192835260208301526040820152f35b346102d2576101c0513660031901126102d257611eaf611e4a7f00000000000000000000000000000000000000000000000000000000000000006152a9565b611e737f00000000000000000000000000000000000000000000000000000000000000006152a9565b60405190602090611ebd90611e888385613cc1565b6101c05184525f368137604051958695600f60f81b875260e08588015260e0870190613c37565b908582036040870152613c37565b4660608501523060808501526101c05160a085015283810360c08501528180845192838152019301916101c0515b828110611efa57505050500390f35b835185528695509381019392810192600101611eeb565b346102d25760803660031901126102d257611f2a613b3b565b611f32613b25565b604435916064356001600160401b0381116102d257611f55903690600401613c0a565b938042116120605763ffffffff831694856101c051526201210860205260018060a01b0360406101c0512054169182156120475761201f9361201161201992856101c05152600260205260406101c05120908154916001830190556040519060208201927fcb0a4d64962fb9784f7330932f5bc820f2febb24ea667ac41ea2bd109a6475b884528c604084015260018060a01b038c166060840152608083015260a082015260a0815261200960c082613cc1565b5190206143b4565b923691614051565b91614a8f565b1561202e576103d09250614887565b826303cc0dcf60e21b6101c0515260045260246101c051fd5b8663d6844a2560e01b6101c0515260045260246101c051fd5b63cd21db4f60e01b6101c0515260045260246101c051fd5b346102d2576101c0513660031901126102d25762012106546120a69033906001600160a01b03168114613e3c565b6003805460ff60b01b1916600160b01b179055604051600181527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec590602090a16101c05180f35b346102d2576101203660031901126102d257612107613b3b565b61210f613be0565b6044356001600160a01b038116928382036102d25760c43560ff811692908390036102d257612147906121406146b6565b84836149db565b60405163ffffffff60208201926b4f4c2f6465706f7369742f3160a01b845216604082015260a435606082015260608152612183608082613cc1565b5190206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926001600160601b0316633b9aca00818102918083049091149015171561040c57833b156102d257604051946377aadf6360e11b8652600486015230602486015260448501526064356064850152608435608485015260a484015260c483015260e43560e48301526101043561010483015281610124816101c051936101c051905af1801561045a57612257576101c0515f5160206153de5f395f51905f525d6101c05180f35b6101c05161226491613cc1565b80611a06565b346102d25760203660031901126102d2576001600160a01b0361228b613b0f565b166101c051526002602052602060406101c0512054604051908152f35b346102d25760203660031901126102d25763ffffffff6122c6613b3b565b166101c05152620121086020526040806101c0512060208251916122e983613c8a565b546001600160a01b03811680845260a09190911c9190920181905282519182526020820152f35b346102d2576101c0513660031901126102d257604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201527f000000000000000000000000000000000000000000000000000000000000000060808201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260e090f35b34612a115736600319016101a08112612a115761010013612a1157612469613b4e565b61012435906001600160601b03821691828103612a1157610144356001600160401b038111612a11576124a0903690600401613c0a565b610164939193356001600160401b038111612a11576124c3903690600401613c0a565b949091610184356001600160401b038111612a11576124e6903690600401613c0a565b94906124f06146b6565b60ff60035460b01c16612a025761250e61250936613e7c565b6146eb565b63ffffffff82169561251f8761446a565b9860208a01946001600160601b03865116808d11156129e8575060801490816129dd575b50156129bf57608060405195818701604052863760808520621ffffe600b85901c169290600c85901c620fffff168015908504600214171561271e575f6101c052604051938452806020850152604084015260608301604052816125a781836152e7565b036129ce576125b592614c7a565b5060a435036129bf5761264d9388612645926001600160601b0395600191828116612997575b60028116612967575b6004811661292f575b600881166128f7575b601081166128bf575b60208116612887575b6040811661284f575b60808116612817575b61010081166127df575b61020081166127a7575b610400811661276a575b610800166127325761519c565b511683613f37565b91815f526201210860205260405f20908154906001600160601b0360a01b9060a01b169060018060a01b03161790557f10d4aefe1ee23a86e6f1bdbb5dad07010e48c073d4ba7a3fd5a35608e99b0cac604060018060a01b03855116936001600160601b0382519116968782526020820152a3516001600160a01b031690633b9aca00808202918015908304909114171561271e5761270c917f0000000000000000000000000000000000000000000000000000000000000000614806565b5f5f5160206153de5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065f5160206153be5f395f51905f5291099061519c565b915f5160206153be5f395f51905f527f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e56108009209929050612638565b917f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206153be5f395f51905f5291099161262e565b917f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206153be5f395f51905f52910991612624565b917f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206153be5f395f51905f5291099161261a565b917f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206153be5f395f51905f52910991612611565b917f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206153be5f395f51905f52910991612608565b917f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206153be5f395f51905f529109916125ff565b917f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206153be5f395f51905f529109916125f6565b917f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206153be5f395f51905f529109916125ed565b91778d51ccce760304d0ec0300027603000000010000000000005f5160206153be5f395f51905f529109916125e4565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000092506125db565b63d4fd39d960e01b5f5260045ffd5b63b3ad608d60e01b5f5260045ffd5b60309150148b612543565b8c8a633bfc3de960e11b5f5260045260245260445260645ffd5b6313d0ff5960e31b5f5260045ffd5b5f80fd5b34612a11576020612a2e612a2836613b76565b91613ff7565b604051908152f35b34612a115736600319016102208112612a115761010013612a115761010036610103190112612a1157610204356001600160401b038111612a1157612a816040913690600401613c0a565b9190612aa4612a8e6148ec565b612a96613f6a565b612a9e613f80565b90613cf6565b612ac18351948593849363d36986ef60e01b855260048501613fac565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612bec575f915f91612bcb575b5080151580612baf575b91612b1292613fd9565b604051612b1e81613ca5565b610104356001600160401b0381168103612a11578152610124356001600160401b0381168103612a115760208201526101443560408201526101643560608201526101843560808201526101a43560a08201526101c4356001600160601b0381168103612a115760c08201526101e435906001600160601b0382168203612a1157612bad9160e082015261450b565b005b5060038202918083046003148115171561271e57918110612b08565b9050612be6915060403d604011610453576104438183613cc1565b82612afe565b6040513d5f823e3d90fd5b34612a11576040366003190112612a1157612bad612c13613b3b565b612c1b613b25565b9063ffffffff81165f5262012108602052612c448160018060a01b0360405f2054163314613de5565b614887565b34612a115736600319016101c08112612a115761010013612a1157612c6c613b4e565b610124359063ffffffff8216808303612a115761014435916001600160601b03831690818403612a1157610164356001600160401b038111612a1157612cb6903690600401613c0a565b959091610184356001600160401b038111612a1157612cd9903690600401613c0a565b9790916101a4356001600160401b038111612a1157612cfc903690600401613c0a565b9890612d066146b6565b6003549960ff8b60b01c16612a0257612d2161250936613e7c565b612d2a8a61446a565b9b8a5f526201210b60205260405f209560405196612d4788613c5b565b54956001600160601b03871688526001600160601b038760601c1696612d808b60208b0199808b5260408c019360c01c84521515613f16565b6001600160401b038151168042106132c85750608092916001600160401b03612dab92511690614723565b1490816132bd575b50156129bf57608060405198818a01604052893760808820621ffffe600b89901c169290600c89901c620fffff168015908504600214171561271e576001840180941161271e5760405193845280602085015260408401526060830160405281612e1d81836152e7565b036129ce57612e2b92614c7a565b5060a435036129bf5786612ebf6001600160601b0395612faf99612f3899600190818b16613295575b60028b16613265575b60048b1661322d575b60088b166131f5575b60108b166131bd575b60208b16613185575b60408b1661314d575b60808b16613115575b6101008b166130dd575b6102008b166130a5575b6104008b1661306d575b6108008b166127325761519c565b8351851690811115613063578491612ed691613f37565b915b51169083811682101561305957509687935b612f1c6004549286612eff818660a01c613f37565b9387875116926001600160401b038987169160b81c161115613e06565b6001600160a01b0390911690831660a01b176004555116613f37565b6001600160601b0360405191612f4d83613c5b565b1681525f602080830182815260408085018481528785526201210b90935290922092519151905160c01b6001600160c01b0319166bffffffffffffffffffffffff60601b60609290921b919091166001600160601b0390921691909117179055565b60018060a01b03835116907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7760206001600160601b03604051951694858152a3801591821561300a575f5f5160206153de5f395f51905f525d005b516001600160a01b031691633b9aca0082810292830414171561271e57613051917f0000000000000000000000000000000000000000000000000000000000000000614806565b80808061270c565b9050968793612eea565b5050825f91612ed8565b907f6d031f1b5c49c83409f1ca610a08f16655ea6811be9c622d4a838b5d59cd79e55f5160206153be5f395f51905f52910990612eb1565b907f325db5c3debf77a18f4de02c0f776af3ea437f9626fc085e3c28d666a5c2d8545f5160206153be5f395f51905f52910990612ea7565b907f095166525526a65439feec240d80689fd697168a3a6000fe4541b8ff2ee0434e5f5160206153be5f395f51905f52910990612e9d565b907f4f9b4098e2e9f12e6b368121ac0cf4ad0a0865a899e8deff4935bd2f817f694b5f5160206153be5f395f51905f52910990612e93565b907f6898111413588742b7c68b4d7fdd60d098d0caac87f5713c5130c2c1660125be5f5160206153be5f395f51905f52910990612e8a565b907f45af6345ec055e4d14a1e27164d8fdbd2d967f4be2f951558140d032f0a9ee535f5160206153be5f395f51905f52910990612e81565b907f50e0903a157988bab4bcd40e22f55448bf6e88fb4c38fb8a360c60997369df4e5f5160206153be5f395f51905f52910990612e78565b907f20b1ce9140267af9dd1c0af834cec32c17beb312f20b6f7653ea61d87742bcce5f5160206153be5f395f51905f52910990612e6f565b907f345766f603fa66e78c0625cd70d77ce2b38b21c28713b7007228fd3397743f7a5f5160206153be5f395f51905f52910990612e66565b90778d51ccce760304d0ec0300027603000000010000000000005f5160206153be5f395f51905f52910990612e5d565b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000009150612e54565b60309150148d612db3565b63518afd8160e11b5f5260045260245ffd5b34612a11576020366003190112612a11576004356003811015612a115761330081613d7b565b906001600160401b036040519261331684613c8a565b5461333a8360018060a01b03831680875284602088019460a01c1684521515613da8565b511680421061344a57505f61334e82613d7b565b55806133a55750516201210580546001600160a01b0319166001600160a01b039290921691821790556040519081527fa6a85f15b976d399f39ad43e515e75910bac714bc55eeff6131fb90780d6f74690602090a1005b6001036133fc57516201210680546001600160a01b0319166001600160a01b039290921691821790556040519081527f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba0565590602090a1005b51600480546001600160a01b0319166001600160a01b039290921691821790556040519081527f26b88337af36a4bd741cead2c30375c6ace565abe88f6f4b93dd29050b07c92690602090a1005b6344980d8f60e01b5f5260045260245ffd5b34612a1157610100366003190112612a115762012106546134899033906001600160a01b03168114613e3c565b612bad61349536613e7c565b61450b565b34612a11576020366003190112612a11576004356003811015612a11576134cb6040916134c5613e64565b50613d7b565b6001600160401b038251916134df83613c8a565b5481602060018060a01b03831694858152019160a01c168152835192835251166020820152f35b34612a11575f366003190112612a115762012106546001600160a01b031633148015613571575b613538903390613e3c565b60ff60b01b19600354166003557f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec560206040515f8152a1005b5062012105546001600160a01b0316331461352d565b34612a11575f366003190112612a115762012105546201210654600454604080516001600160a01b0394851681529284166020840152921691810191909152606090f35b34612a11576040366003190112612a11576135e4613b3b565b6135ec613be0565b63ffffffff821691613612816001600160a01b036136098661446a565b51163314613de5565b825f526201210b60205260405f20906001600160601b038316908115613739578254906001600160601b038260601c16613726578460409461368a613719937f0663303876b7d9abbec039c5630585fed41c36c94e25a4181032d91a028be422986001600160601b036136f697169182891115613e06565b6001600160401b036136bc7f000000000000000000000000000000000000000000000000000000000000000042613dcb565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b1693909317825590911692839190565b80546001600160c01b031660c09290921b6001600160c01b031916919091179055565b82519182526020820152a2005b8563f58001e760e01b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b34612a11576020366003190112612a11576004356001600160401b038116808203612a115764ffffffffff60035416908181119182156137c5575b505015613796575060205f604051908152f35b61ffff16620100008110156137b15760209060050154612a2e565b634e487b7160e01b5f52603260045260245ffd5b620100009250906137d591613dd8565b10158280613783565b34612a11576020366003190112612a11576004356001600160401b038111612a11576105686138136020923690600401613bb0565b9061ffff6201210a5460101c16613829816141bb565b50838215918215613867575b5050156143da57506138456141e8565b6201210a5463ffff00008260101b169063ffff00001916176201210a556143da565b61100092509061387691613dcb565b118387613835565b34612a11576020366003190112612a11576020613899613b3b565b63ffffffff5f911661100081106138b4575b50604051908152f35b6138be91506141bb565b50826138ab565b34612a11576020366003190112612a11576004356003811015612a115762012105546138fd9033906001600160a01b03168114613d53565b61391b816001600160a01b0361391282613d7b565b54161515613da8565b5f61392582613d7b565b557fde5bde378c9f8ac739bcb9ff06d16634f5becde3ca2d487b9d76a3f6a375932d5f80a2005b34612a11575f366003190112612a1157602062ffffff60035460781c16604051908152f35b34612a11576020612a2e61398436613b76565b91613cf6565b34612a11576020366003190112612a115763ffffffff6139a8613b3b565b165f526201210b602052606060405f2060408051916139c683613c5b565b546001600160601b038116928381526001600160601b0382861c169182602083015260c01c928391015260405192835260208301526040820152f35b34612a11576020366003190112612a1157613a1b613b0f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303613afc5761ffff6201210a5460201c1690611000613a64836141bb565b5014613aa8575b604051613a79604082613cc1565b60018152602080820193903685378151156137b1576001600160a01b0390921690925260209161056891614244565b9050613ab26141e8565b906201210a5465ffff000000008360201b169065ffff000000001916176201210a558160041c6101008110156137b157620120050161800060f08460041b161b8154179055613a6b565b630375624760e61b5f523360045260245ffd5b600435906001600160a01b0382168203612a1157565b602435906001600160a01b0382168203612a1157565b6004359063ffffffff82168203612a1157565b610104359063ffffffff82168203612a1157565b35906001600160401b0382168203612a1157565b6060906003190112612a11576004356001600160401b0381168103612a1157906024356001600160401b0381168103612a11579060443590565b9181601f84011215612a11578235916001600160401b038311612a11576020808501948460051b010111612a1157565b602435906001600160601b0382168203612a1157565b35906001600160601b0382168203612a1157565b9181601f84011215612a11578235916001600160401b038311612a115760208381860195010111612a1157565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117613c7657604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613c7657604052565b61010081019081106001600160401b03821117613c7657604052565b90601f801991011681019081106001600160401b03821117613c7657604052565b80518210156137b15760209160051b010190565b90613d50926001600160401b03604051928160208501957f93584b37020f093d62d0380cfa297ec99444c64e8a95314ea8f9904abcccc7b4875216604085015216606083015260808201526080815261200960a082613cc1565b90565b15613d5b5750565b63ab1e998f60e01b5f9081526001600160a01b0391909116600452602490fd5b6003811015613d94575f526201210760205260405f2090565b634e487b7160e01b5f52602160045260245ffd5b15613db05750565b6307200c4f60e11b5f526003811015613d945760045260245ffd5b9190820180921161271e57565b9190820391821161271e57565b15613ded5750565b63ffffffff90631148b52560e31b5f521660045260245ffd5b15613e1057505050565b6001600160601b03929163ffffffff849263f7d8e77160e01b5f5216600452166024521660445260645ffd5b15613e445750565b63ea79172d60e01b5f9081526001600160a01b0391909116600452602490fd5b60405190613e7182613c8a565b5f6020838281520152565b610100906003190112612a115760405190613e9682613ca5565b816004356001600160401b0381168103612a115781526024356001600160401b0381168103612a1157602082015260443560408201526064356060820152608435608082015260a43560a082015260c4356001600160601b0381168103612a115760c082015260e435906001600160601b0382168203612a115760e00152565b15613f1e5750565b63ffffffff90630a24e95f60e31b5f521660045260245ffd5b906001600160601b03809116911603906001600160601b03821161271e57565b8181029291811591840414171561271e57565b6004356001600160401b0381168103612a115790565b6024356001600160401b0381168103612a115790565b9190826040910312612a11576020825192015190565b91926060938192845260406020850152816040850152848401375f828201840152601f01601f1916010190565b15613fe2575050565b633d42d25760e01b5f5260045260245260445ffd5b90613d50926001600160401b03604051928160208501957fdfa4ef52749b5df2115eef7ddc375c00979864a20cd502fcf3c8050b44f9ccef875216604085015216606083015260808201526080815261200960a082613cc1565b9291926001600160401b038211613c76576040519161407a601f8201601f191660200184613cc1565b829481845281830111612a11578281602093845f960137010152565b6040519060e082018281106001600160401b03821117613c76576040528160c06001600160401b0360035464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015262ffffff8160781c16606085015263ffffffff8160901c16608085015260ff8160b01c16151560a085015260b81c16910152565b5f915f91611fff81166120008110156137b15763ffffffff9062010005015491168160801c1461414c5750565b925090506001600160401b038083169260401c1690565b6040519060c082018281106001600160401b03821117613c76576040525f60a0838281528260208201528260408201528260608201528260808201520152565b90939293848311612a11578411612a11578101920390565b8060041c6101008110156137b15760f0906201200501549160041b161c90618000617fff83169216151590565b6201210a549061ffff82169161100083101561421b576001830180841161271e5761ffff169061ffff1916176201210a55565b633bb0ac4960e01b5f5260045ffd5b156142325750565b63664dff4f60e11b5f5260045260245ffd5b909161424f826141bb565b5061426b611000614261865184613dcb565b111585519061422a565b82600c1b838104611000148415171561271e5763ffffffff9161428d91613dcb565b16905f5b845181101561430f576001600160a01b036142ac8287613ce2565b511615614300576001906001600160a01b036142c88288613ce2565b51166142d48286613dcb565b5f526201210860205260405f2090838060a01b03166001600160601b0360a01b82541617905501614291565b639905827b60e01b5f5260045ffd5b509192909281518160041c906101008210156137b1576143419060f08795949362012005019360041b161b8254613dcb565b905560405190602082016020835281518091526020604084019201905f5b8181106143925750505090807fcc34041cbd9222351df8f8739f3b25a48424f6dba76c04cad05e9af56ff15537920390a2565b82516001600160a01b031684528795506020938401939092019160010161435f565b6042906143bf615010565b906040519161190160f01b8352600283015260228201522090565b90929190811515828161445d575b6143f19161422a565b6001600160401b038211613c76578160051b9360208501926144166040519485613cc1565b83526020830194810190368211612a1157945b81861061443d575050613d50929350614244565b85356001600160a01b0381168103612a1157815260209586019501614429565b61100081111591506143e8565b90614473613e64565b50815f526201210860205260405f20916040519261449084613c8a565b546001600160a01b03811680855260a09190911c6020850152156144d5576144ba81600c1c6141bb565b90506144c35750565b63c9087cad60e01b5f5260045260245ffd5b63d6844a2560e01b5f5260045260245ffd5b156144ef5750565b6001600160401b0390634480190960e01b5f521660045260245ffd5b614513614096565b61451d8183615126565b506001600160401b0382511691614542602083019364ffffffffff85511681146144e7565b64ffffffffff82511664ffffffffff8451168111156146a4575064ffffffffff835116825260608201600162ffffff8251160162ffffff811161271e5761467060a07f8b73808af15c09f4e5de5345b4b79a8498b1ecf53aa0c702d6d5969fa72abc859560c060209662ffffff86168097520151936001600160401b03851660c083015261460464ffffffffff808451169a8b82196003541617600355511664ffffffffff60281b6003549160281b169064ffffffffff60281b191617600355565b60408201516003805460808501519590940151600160501b600160b81b031990941660509290921b64ffffffffff60501b169190911760789290921b62ffffff60781b169190911760909390931b63ffffffff60901b169290921790151560b01b60ff60b01b16179055565b6003805467ffffffffffffffff60b81b191660b89290921b67ffffffffffffffff60b81b16919091179055604051908152a2565b636336353f60e11b5f5260045260245ffd5b5f5160206153de5f395f51905f525c6146dc5760015f5160206153de5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6147219064ffffffffff60206001600160401b03614707614096565b936147128582615126565b505116920151168111156144e7565b565b61472b614096565b600435906001600160401b03821693848314159182612a11575164ffffffffff1685146147ff57611fff63ffffffff851694166120008110156137b15762010005015490848260801c1494856147bb575b5050836147a4575b50612a115750156147925750565b63b2bb638360e01b5f5260045260245ffd5b6001600160401b031684101592505f905080614784565b909194506001810180911161271e576147f5907f000000000000000000000000000000000000000000000000000000000000000090613f57565b1015925f8061477c565b5050505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614866575b604052156148465750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661487e57823b15153d1516169061483b565b503d5f823e3d90fd5b6001600160a01b0390911690811561430057602063ffffffff7f16d0f539d49c6cad822b767a9445bfb1cf7ea6f2a6c2b120a7ea4cc7660d8fda921692835f5262012108825260405f20816001600160601b0360a01b825416179055604051908152a2565b6148f4614096565b9060049161010083360312612a115761497e8160405161491381613ca5565b61491c86613b62565b815261492a60208701613b62565b602082015260408601356040820152606086013560608201526080860135608082015260a086013560a082015261496360c08701613bf6565b60c082015261497460e08701613bf6565b60e0820152615126565b9280356001600160401b03811692838203612a11576020015164ffffffffff1683111590506149ab575050565b636336353f60e11b5f525260245ffd5b906001600160601b03809116911601906001600160601b03821161271e57565b916001600160601b038216928315613739577fe923cbd0d342cb6c061c8385b7300a6191a260b401dbc227d13d57cd1d3a404a9163ffffffff6020921693614a228561446a565b50845f526201210b835260405f206001600160601b03614a4583828454166149bb565b166001600160601b031982541617905560045490614a716001600160601b0360a01b918360a01c6149bb565b60a01b166001600160a01b03918216176004556040519586521693a3565b9190823b614aca5790614aa19161526f565b506004811015613d9457159182614ab757505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614b70575b6040525f606052156148465750565b90600181151661487e57823b15153d15161690614b61565b60206001600160401b037fa9e1031ed00e918cb0cf5f74d4de27f35e53cfd48465ee9ef99852b500c683d39260035464ffffffffff60281b8260281b169064ffffffffff60281b1916176003556040519485521692a2565b6040516001600160601b0360e060208301936a4f4c2f7265636f72642f3160a81b85526001600160401b0381511660408501526001600160401b03602082015116606085015260408101516080850152606081015160a0850152608081015160c085015260a0810151828501528260c0820151166101008501520151166101208201526101208152614c7461014082613cc1565b51902090565b9290916001906101c090614c916040519283613cc1565b6101a082527f012893657d8eb2efad4de0a91bcd0e39ad9837745dec3ea923737ea803fc8e3d60208301527f1b9b4e85f28c23b06eb0c7893374c3f2f042dfd69fb1a91d81209bf8a735177460408301527f17d3b128b542ddeb2811916734df4da9bc03545dc741cfce55848ad490567a9d60608301527f80616768f16b2d0acdd69313c4412bea0e714c33d00673ee837e148e8db3cb7060808301527f78384ab322032219e2d3e7044ea3ccef6a389b9adfd608c0c21a076054ed04ae60a08301527ffcd18dfddb2a3f88b9e3a4025338cb0065e2ed12dd1662daf6f746d6c3acced360c08301527f1350ea7d1ce1747062236fda0c01798fd8f791c820f8ba82f538c0e3fb3e830c60e08301527f45e055603063da3beb8dfbecf521c99db68d4fbf750f40adafb89837a370dd036101008301527f2356ecf363c8334aa5659c38c39a44a87de8404eb008f71ff68cafcb481526c06101208301527f5ec453e783ba1993121a1bf8ea991a143380349d725832384f24d8de9a91630c6101408301527fe82cea94884b1b895ea0742840a3b19249a723810fd1b04d8564d675b0a416f16101608301527f011ea4b41f3f49383c687f9dc2ec5510853dcd7f2447b936d7e84ad680e4b3686101808301527f43b22b5cfb8ee6f3efef87d2dafc6d9c4a0ff7d5d4ffcadd69faf72fc0138b346101a08301526001916004860160031b91863560f01c830194600460078588030160031c890101925f915b600d8310614ef857505050908491604060208a01519901519701149114161690600781169081614ee3575b5050156129ce57565b60031c3560f81c9060f8011b15165f80614eda565b92919997949398606060208c60059a94999a1b89010151940289019589928a935b849789861015614fef578551906020870151966060604082015191019a600184018c51148d8d1060018616151616600114614fc05750899160018160031c356007831660ff031c16614fa4575b906001606095949392019860208460051b16926020841852825260405f20915260405f20915b60011c83526020830152604082015201969396614f19565b939291509e9c8d35908a821415169d6020019f90919293614f66565b9197606094939b505f52608082015160205260405f20905f5260a082015160205260c060405f2092019a614f8c565b98506001939c97508b9d94506060929b919a99959650030491019190614eaf565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806150fd575b1561506b577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152614c7460c082613cc1565b507f00000000000000000000000000000000000000000000000000000000000000004614615042565b919061513183614be0565b9264ffffffffff81519251166001600160401b03831611159182615176575b50516001600160401b031690156151645750565b632d82261160e21b5f5260045260245ffd5b61ffff91925016620100008110156137b157600501548314906001600160401b03615150565b9160206030929483604095865195869360608501928260108201855e898101516060820151888301519251608093178183171715615265577fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556f0d0088f51cbff34d258dd3db21a5d66b91118183141691111761525d575b83515f1a1783536090850137600260c8fa5060203d14936001835360208301528282015260c081600a61ea60fa60403d1416161561524e57565b63399d2d9b60e01b5f5260045ffd5b5060a0615214565b50505060c0615214565b815191906041830361529f576152989250602082015190606060408401519301515f1a9061533b565b9192909190565b50505f9160029190565b60ff811690601f82116152d857604051916152c5604084613cc1565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b919091600483106129ce57356007621fffe08260db1c169160f01c0160031c016004018092106129ce57565b90610100608092600b6101f4fa60803d14161561532c57565b63b8fedf8760e01b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116153b2579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612bec575f516001600160a01b038116156153a857905f905f90565b505f906001905f90565b5050505f916003919056fe73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 20736
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 20553
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 20499
      }
    ],
    "_challengeWindow": [
      {
        "length": 32,
        "start": 7182
      },
      {
        "length": 32,
        "start": 9245
      },
      {
        "length": 32,
        "start": 13975
      }
    ],
    "_datanetRegistry": [
      {
        "length": 32,
        "start": 9086
      },
      {
        "length": 32,
        "start": 14877
      }
    ],
    "_epochSeconds": [
      {
        "length": 32,
        "start": 3951
      },
      {
        "length": 32,
        "start": 7143
      },
      {
        "length": 32,
        "start": 9207
      },
      {
        "length": 32,
        "start": 18384
      }
    ],
    "_evaluator": [
      {
        "length": 32,
        "start": 3451
      },
      {
        "length": 32,
        "start": 9046
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 20632
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 20670
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 7718
      }
    ],
    "_roleDelay": [
      {
        "length": 32,
        "start": 6371
      },
      {
        "length": 32,
        "start": 9169
      }
    ],
    "_token": [
      {
        "length": 32,
        "start": 6626
      },
      {
        "length": 32,
        "start": 7427
      },
      {
        "length": 32,
        "start": 8592
      },
      {
        "length": 32,
        "start": 9009
      },
      {
        "length": 32,
        "start": 9960
      },
      {
        "length": 32,
        "start": 12333
      }
    ],
    "_validators": [
      {
        "length": 32,
        "start": 872
      },
      {
        "length": 32,
        "start": 9128
      },
      {
        "length": 32,
        "start": 10949
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 7759
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
