// Written by scripts/generate.ts from solidity/src/OpenToken; do not edit.
import type { ContractArtifact } from '../artifact.ts'

export const openTokenAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [],
    "name": "CheckpointUnorderedInsertion",
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
    "inputs": [
      {
        "internalType": "uint256",
        "name": "increasedSupply",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "cap",
        "type": "uint256"
      }
    ],
    "name": "ERC20ExceededSafeSupply",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "allowance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "ERC20InsufficientAllowance",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "balance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "ERC20InsufficientBalance",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "approver",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidApprover",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "receiver",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidReceiver",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sender",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidSender",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidSpender",
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
    "name": "ERC2612ExpiredSignature",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "ERC2612InvalidSigner",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "validAfter",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "validBefore",
        "type": "uint256"
      }
    ],
    "name": "ERC3009InvalidAuthorizationTime",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ERC3009InvalidSignature",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authorizer",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "nonce",
        "type": "bytes32"
      }
    ],
    "name": "ERC3009UsedAuthorization",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "timepoint",
        "type": "uint256"
      },
      {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
      }
    ],
    "name": "ERC5805FutureLookup",
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
    "name": "InvalidShortString",
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
        "name": "expiry",
        "type": "uint256"
      }
    ],
    "name": "VotesExpiredSignature",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "Approval",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "authorizer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "nonce",
        "type": "bytes32"
      }
    ],
    "name": "AuthorizationCanceled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "authorizer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "nonce",
        "type": "bytes32"
      }
    ],
    "name": "AuthorizationUsed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "delegator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "fromDelegate",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "toDelegate",
        "type": "address"
      }
    ],
    "name": "DelegateChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "delegate",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "previousVotes",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "newVotes",
        "type": "uint256"
      }
    ],
    "name": "DelegateVotesChanged",
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
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "Transfer",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "CLOCK_MODE",
    "outputs": [
      {
        "internalType": "string",
        "name": "",
        "type": "string"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "DOMAIN_SEPARATOR",
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
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      }
    ],
    "name": "allowance",
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
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "approve",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authorizer",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "nonce",
        "type": "bytes32"
      }
    ],
    "name": "authorizationState",
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
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "balanceOf",
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
        "internalType": "address",
        "name": "authorizer",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "nonce",
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
    "name": "cancelAuthorization",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "pos",
        "type": "uint32"
      }
    ],
    "name": "checkpoints",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint48",
            "name": "_key",
            "type": "uint48"
          },
          {
            "internalType": "uint208",
            "name": "_value",
            "type": "uint208"
          }
        ],
        "internalType": "struct Checkpoints.Checkpoint208",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "clock",
    "outputs": [
      {
        "internalType": "uint48",
        "name": "",
        "type": "uint48"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "decimals",
    "outputs": [
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "delegatee",
        "type": "address"
      }
    ],
    "name": "delegate",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "delegatee",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "nonce",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "expiry",
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
    "name": "delegateBySig",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "delegates",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
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
        "internalType": "uint256",
        "name": "timepoint",
        "type": "uint256"
      }
    ],
    "name": "getPastTotalSupply",
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
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "timepoint",
        "type": "uint256"
      }
    ],
    "name": "getPastVotes",
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
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "getVotes",
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
    "name": "name",
    "outputs": [
      {
        "internalType": "string",
        "name": "",
        "type": "string"
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
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "numCheckpoints",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
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
      },
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
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
    "name": "permit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
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
        "name": "nonce",
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
    "name": "receiveWithAuthorization",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "symbol",
    "outputs": [
      {
        "internalType": "string",
        "name": "",
        "type": "string"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "totalSupply",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "transfer",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "transferFrom",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
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
        "name": "nonce",
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
    "name": "transferWithAuthorization",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const

export const openTokenArtifact: ContractArtifact = {
  "bytecode": "0x61016060405234610094576020612974803803809161001d826100ac565b610160391261009457610160516001600160a01b03811681036100945761004390610186565b604051611e2c9081610b08823960805181611179015260a05181611236015260c05181611143015260e051816111c8015261010051816111ee015261012051816107f20152610140518161081b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b610160601f91909101601f19168101906001600160401b038211908210176100d357604052565b610098565b601f909101601f19168101906001600160401b038211908210176100d357604052565b6040519061010a6040836100d8565b565b6040519061011b6040836100d8565b60048252565b604051906101306040836100d8565b60018252565b604051906101456040836100d8565b600a82526927b832b72632b233b2b960b11b6020830152565b156101665750565b63ec442f0560e01b5f9081526001600160a01b0391909116600452602490fd5b9061018f610136565b91610198610136565b926101a161010c565b906327a822a760e11b60208301526101b7610121565b906020820192603160f81b8452865160018060401b0381116100d3576101e7816101e260035461037d565b6103b5565b6020601f82116001146102f35781610226939261021e9261010a9a9b5f926102e8575b50508160011b915f199060031b1c19161790565b600355610454565b61022f81610658565b6101205261023c82610658565b610140526020815191012060e052519020610100524660a05261025d6106c3565b6080523060c0526001600160a01b03811661027a8282151561015e565b6001600160a01b0382165f908152600c602052604090206b033b2e3c9fd0803ce800000090555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef604051806102e081906b033b2e3c9fd0803ce8000000602083019252565b0390a361052d565b015190505f8061020a565b60035f52601f198216987fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b995f5b8181106103655750996001928492610226969561010a9c9d1061034d575b505050811b01600355610454565b01515f1960f88460031b161c191690555f808061033f565b838301518c556001909b019a60209384019301610321565b90600182811c921680156103ab575b602083101461039757565b634e487b7160e01b5f52602260045260245ffd5b91607f169161038c565b601f81116103c1575050565b60035f5260205f20906020601f840160051c830193106103fb575b601f0160051c01905b8181106103f0575050565b5f81556001016103e5565b90915081906103dc565b601f821161041257505050565b5f5260205f20906020601f840160051c8301931061044a575b601f0160051c01905b81811061043f575050565b5f8155600101610434565b909150819061042b565b80519091906001600160401b0381116100d35761047d8161047660045461037d565b6004610405565b602092601f82116001146104b1576104ac929382915f926102e85750508160011b915f199060031b1c19161790565b600455565b60045f52601f198216937f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f5b86811061051557508360019596106104fd575b505050811b01600455565b01515f1960f88460031b161c191690555f80806104f2565b919260206001819286850151815501940192016104df565b6105426b033b2e3c9fd0803ce8000000610735565b9065ffffffffffff421161064057600b54806105f757506b033b2e3c9fd0803ce80000009061058a61057a61010a945f5b6001610aab565b65ffffffffffff4216600b6109d5565b50506001600160a01b031680156105df575b60096020527fec8156718a8372b1db44bb411437d0870f3e3790d4a08526d024ce1b0b668f6b545f9182526040909120546001600160a01b039081169116610864565b6105f06105eb83610735565b610766565b505061059c565b90815f1981011161063b57600b5f525f5160206129345f395f51905f529091015461010a926b033b2e3c9fd0803ce8000000929161058a9161057a9160301c610573565b610721565b6306dfcc6560e41b5f5260306004524260245260445ffd5b601f815111610683576020815191015160208210610674571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b60e051610100516040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261071b60c0826100d8565b51902090565b634e487b7160e01b5f52601160045260245ffd5b6001600160d01b03811161074f576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b65ffffffffffff421161064057600b5480610790575061057a61078c915f5b6002610aab565b9091565b805f1981011161063b57600b5f525f5160206129345f395f51905f52015461078c9161057a9160301c610785565b65ffffffffffff4211610640578054806107f257506107e261078c925f6002610aab565b9065ffffffffffff4216906109d5565b805f1981011161063b575f82815260209020015f19015461078c926107e29160301c610785565b65ffffffffffff42116106405780548061083d57506107e261078c925f6001610aab565b805f1981011161063b575f82815260209020015f19015461078c926107e29160301c610573565b6001600160a01b03808316939291908116908185141580610957575b61088c575b5050505050565b816108fd575b5050826108a1575b8080610885565b6001600160a01b03165f908152600a602052604090205f5160206129545f395f51905f52916108da916108d49091610735565b90610819565b604080516001600160d01b039384168152919092166020820152a25f808061089a565b6001600160a01b03165f908152600a602052604090205f5160206129545f395f51905f52906109359061092f86610735565b906107be565b604080516001600160d01b039384168152919092166020820152a25f80610892565b50831515610880565b5f1981019190821161063b57565b908154680100000000000000008110156100d357600181018084558110156109c1575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b80549293928015610a81576109ec6109f791610960565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411610a7257879303610a3e5750610a3a92509065ffffffffffff82549181199060301b169116179055565b9190565b915050610a3a91610a5e610a506100fb565b65ffffffffffff9093168352565b6001600160d01b038616602083015261096e565b632520601d60e01b5f5260045ffd5b5090610aa691610a92610a506100fb565b6001600160d01b038516602083015261096e565b5f9190565b91909180600114610aed57600214610ad157634e487b7160e01b5f52605160045260245ffd5b6001600160d01b039081169181169190910390811161063b5790565b506001600160d01b039182169082160190811161063b579056fe60806040526004361015610011575f80fd5b5f3560e01c806306fdde03146101c4578063095ea7b3146101bf57806318160ddd146101ba57806323b872dd146101b5578063313ce567146101b05780633644e515146101ab5780633a46b1a8146101a65780634bf5d7e9146101a1578063587cde1e1461019c5780635a049a70146101975780635c19a95c146101925780636fcfff451461018d57806370a08231146101885780637ecebe001461018357806384b0196e1461017e5780638e539e8c1461017957806391ddadf41461017457806395d89b411461016f5780639ab24eb01461016a578063a9059cbb14610165578063c3cda52014610160578063d505accf1461015b578063dd62ed3e14610156578063e3ee160e14610151578063e94a01021461014c578063ef55bec6146101475763f1127ed814610142575f80fd5b610f6d565b610ec2565b610e78565b610dca565b610d15565b610bf1565b610af8565b610abd565b610a76565b6109c1565b610996565b6108d7565b6107da565b6107a2565b610761565b6106ff565b6106db565b6105fd565b61058d565b61053d565b610458565b610436565b61041b565b61037b565b610355565b610324565b610201565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206101fe9281815201906101c9565b90565b346102f4575f3660031901126102f4576040515f6003548060011c90600181169081156102ea575b6020831082146102d65782855260208501919081156102bd575060011461026b575b6102678461025b81860382611068565b604051918291826101ed565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102a95750500161025b8261024b565b805484840152602090930192600101610296565b60ff191682525090151560051b01905061025b8261024b565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610229565b5f80fd5b600435906001600160a01b03821682036102f457565b602435906001600160a01b03821682036102f457565b346102f45760403660031901126102f45761034a6103406102f8565b6024359033611585565b602060405160018152f35b346102f4575f3660031901126102f45760206040516b033b2e3c9fd0803ce80000008152f35b346102f45760603660031901126102f4576103946102f8565b61039c61030e565b6001600160a01b0382165f9081526001602090815260408083203384529091529020549160443591905f1984106103e4575b6103d893506110f1565b60405160018152602090f35b828410610400576103fb836103d895033383611620565b6103ce565b8284637dc7a0d960e11b5f523360045260245260445260645ffd5b346102f4575f3660031901126102f457602060405160128152f35b346102f4575f3660031901126102f4576020610450611140565b604051908152f35b346102f45760403660031901126102f4576104716102f8565b6001600160a01b03165f908152600a6020526040902061049260243561125c565b8154905f8291600584116104e5575b6104ac93508461180e565b90816104ca57505060205f5b6040516001600160d01b039091168152f35b6104d5602092611295565b905f52815f20015460301c6104b8565b91926104f0816116b0565b8103908111610538576104ac93855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146105265750916104a1565b929150610532906112a3565b906104a1565b61101f565b346102f4575f3660031901126102f45761026760405161055e604082611068565b600e81526d06d6f64653d74696d657374616d760941b60208201526040519182916020835260208301906101c9565b346102f45760203660031901126102f4576001600160a01b036105ae6102f8565b165f526009602052602060018060a01b0360405f205416604051908152f35b6044359060ff821682036102f457565b6064359060ff821682036102f457565b6084359060ff821682036102f457565b346102f45760a03660031901126102f4576106166102f8565b602435906106b5826106266105cd565b926106b06106a0610697606435608435906040519861069260208b017f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429815260018060a01b0389169b8c60408201528a60608201526060815261068a608082611068565b5190206112b1565b611867565b90929192611912565b6001600160a01b0316851461109b565b61198e565b7f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3005b346102f45760203660031901126102f4576106fd6106f76102f8565b336112e6565b005b346102f45760203660031901126102f4576001600160a01b036107206102f8565b165f52600a60205260405f205463ffffffff811161074a5760405163ffffffff9091168152602090f35b6306dfcc6560e41b5f52602060045260245260445ffd5b346102f45760203660031901126102f457602061045061077f6102f8565b6001600160a01b03165f908152600c60205260409020546001600160ff1b031690565b346102f45760203660031901126102f4576001600160a01b036107c36102f8565b165f526007602052602060405f2054604051908152f35b346102f4575f3660031901126102f45761087e6108167f00000000000000000000000000000000000000000000000000000000000000006119eb565b61083f7f00000000000000000000000000000000000000000000000000000000000000006119eb565b602060405161084e8282611068565b5f81528161088c81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906101c9565b9087820360408901526101c9565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106108c057505050500390f35b8351855286955093810193928101926001016108b1565b346102f45760203660031901126102f4576108f360043561125c565b600b54905f829160058411610942575b61090f9350600b61180e565b8061092057506040515f8152602090f35b61093d61092e602092611295565b600b5f52825f20015460301c90565b6104b8565b919261094d816116b0565b81039081116105385761090f93600b5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f14610984575091610903565b929150610990906112a3565b90610903565b346102f4575f3660031901126102f45760206109b142611663565b65ffffffffffff60405191168152f35b346102f4575f3660031901126102f4576040515f6004548060011c9060018116908115610a6c575b6020831082146102d65782855260208501919081156102bd5750600114610a1a576102678461025b81860382611068565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610a585750500161025b8261024b565b805484840152602090930192600101610a45565b91607f16916109e9565b346102f45760203660031901126102f4576001600160a01b03610a976102f8565b165f52600a602052602060018060d01b03610ab460405f206113d8565b16604051908152f35b346102f45760403660031901126102f45761034a610ad96102f8565b60243590610af2816001600160a01b03811615156110b1565b33611402565b346102f45760c03660031901126102f457610b116102f8565b60243590604435610b206105dd565b6084359060a43592804211610bdf5791610b8f93916106926106979460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b038a1660408301528a606083015260808201526080815261068a60a082611068565b6001600160a01b0381165f908152600760205260409020805460018101909155809303610bc0576106fd92506112e6565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b346102f45760e03660031901126102f457610c0a6102f8565b610c1261030e565b6044359060643592610c226105ed565b60a43560c43590864211610d02576001600160a01b0384165f908152600760205260409020805460018101909155610cc79390610cc2909860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835260018060a01b0389169b8c604084015260018060a01b038b1660608401528b608084015260a083015260c082015260c0815261068a60e082611068565b6112d7565b936001600160a01b03851603610ce1576106fd9350611585565b6325c0072360e11b5f526001600160a01b038085166004521660245260445ffd5b8663313c898160e11b5f5260045260245ffd5b346102f45760403660031901126102f4576020610d63610d336102f8565b610d3b61030e565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b6101209060031901126102f4576004356001600160a01b03811681036102f457906024356001600160a01b03811681036102f4579060443590606435906084359060a4359060c43560ff811681036102f4579060e435906101043590565b346102f4576106fd610692610e73610697610e64610de736610d6c565b91839c8988889d96889f9a9d988c9d9c9a6040519360208501957f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267875260018060a01b03169c8d604087015260018060a01b03166060860152608085015260a084015260c083015260e082015260e0815261068a61010082611068565b6001600160a01b03161461109b565b6114c9565b346102f45760403660031901126102f457610e916102f8565b6024359060018060a01b03165f52600860205260405f20905f52602052602060ff60405f2054166040519015158152f35b346102f4576106fd610e73610e64610697610692610f66610ee236610d6c565b859b91859d93859f999b969c8b8a9e998e9b9a988c996040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de8865260018060a01b03169b8c604086015260018060a01b03169d8e6060860152608085015260a084015260c083015260e082015260e0815261068a61010082611068565b33146110b1565b346102f45760403660031901126102f457610f866102f8565b6024359063ffffffff821682036102f45761026791610fd591610fa76110d9565b50610fb06110d9565b506001600160a01b03165f908152600a60205260409020610fcf6110d9565b50611ade565b5060405190610fe382611047565b5465ffffffffffff811680835260309190911c60209283019081526040805192835290516001600160d01b031692820192909252918291820190565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761106357604052565b611033565b90601f8019910116810190811067ffffffffffffffff82111761106357604052565b60405190611099604083611068565b565b156110a257565b631df081fd60e21b5f5260045ffd5b156110b95750565b63ec442f0560e01b5f9081526001600160a01b0391909116600452602490fd5b604051906110e682611047565b5f6020838281520152565b91906001600160a01b0383161561112d576001600160a01b0381161561111a5761109992611402565b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611233575b1561119b577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261122d60c082611068565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611172565b65ffffffffffff61126c42611663565b168082101561127f57506101fe90611663565b90637669fc0f60e11b5f5260045260245260445ffd5b5f1981019190821161053857565b906001820180921161053857565b6042906112bc611140565b906040519161190160f01b8352600283015260228201522090565b916101fe939161069793611867565b6001600160a01b038181165f81815260096020526040812080548685166001600160a01b03198216811790925594956113b595919461137494921692909185918491907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a46001600160a01b0386165f908152600c60205260409020546001600160ff1b031691611b07565b6001600160a01b0383165f908152600c60205260409020546001600160ff1b0316906113b8576001600160a01b039092165f908152600c6020526040902090565b55565b600160ff1b17916001600160a01b03165f908152600c6020526040902090565b805490816113e65750505f90565b815f19810111610538575f525f199060205f2001015460301c90565b6001600160a01b0381165f818152600c602052604090205491939291906001600160ff1b0382168085116114af57506001600160a01b038581165f908152600c602052604080822087860390559185168152208054919082860190556040518581526001600160a01b03851691907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef90602090a317600160ff1b166114a657505050565b61109992611a29565b849163391434e360e21b5f5260045260245260445260645ffd5b919395949092658000000000008782161680155f146115705765ffffffffffff6114f242611663565b1690199081831681119182611564575b50501561154d575061109994955061151a818361198e565b6001600160a01b0382167f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a36110f1565b8690634a931c1760e01b5f5260045260245260445ffd5b89161190505f80611502565b65ffffffffffff61158043611663565b6114f2565b6001600160a01b031690811561160d576001600160a01b0381169283156115fa57806115ed7f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209060018060a01b03165f5260205260405f2090565b55604051908152602090a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b031690811561160d576001600160a01b038116156115fa576113b5915f52600160205260405f209060018060a01b03165f5260205260405f2090565b65ffffffffffff811161167b5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b811561169c570490565b634e487b7160e01b5f52601260045260245ffd5b60018111156101fe57806001600160801b8210156117d1575b61177761176d61176361175961174f61174561173461177e9760048a600160401b6117839c10156117c4575b6401000000008110156117b7575b620100008110156117aa575b61010081101561179d575b6010811015611790575b1015611788575b60030260011c90565b61173e818b611692565b0160011c90565b61173e818a611692565b61173e8189611692565b61173e8188611692565b61173e8187611692565b61173e8186611692565b8093611692565b821190565b900390565b60011b61172b565b60041c9160021b91611724565b60081c9160041b9161171a565b60101c9160081b9161170f565b60201c9160101b91611703565b60401c9160201b916116f5565b505061178361177e61177761176d61176361175961174f6117456117346117f88a60801c90565b9850600160401b97506116c99650505050505050565b905b83831061181d5750505090565b90919280841860011c8185160190835f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146118575750925b9190611810565b9350611862906112a3565b611850565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116118e9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156118de575f516001600160a01b038116156118d457905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b600411156118fe57565b634e487b7160e01b5f52602160045260245ffd5b61191b816118f4565b80611924575050565b61192d816118f4565b600181036119445763f645eedf60e01b5f5260045ffd5b61194d816118f4565b60028103611968575063fce698f760e01b5f5260045260245ffd5b806119746003926118f4565b1461197c5750565b6335e2f38360e21b5f5260045260245ffd5b60018060a01b0316805f52600860205260405f20825f5260205260ff60405f2054166119d6575f52600860205260405f20905f5260205260405f20600160ff19825416179055565b638f7808c160e01b5f5260045260245260445ffd5b60ff811690601f8211611a1a5760405191611a07604084611068565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9091906001600160a01b03168015611a90575b611099926001600160a01b0316908115611a78575b5f90815260096020526040808220549282529020546001600160a01b039081169116611b07565b611a89611a8484611c29565b611c5a565b5050611a51565b611a9982611c29565b92611aa342611663565b93611aae600b6113d8565b6001600160d01b0391821690821601949085116105385761109994611ad491600b611d56565b9050509250611a3c565b8054821015611af3575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03808316939291908116908185141580611c20575b611b2f575b5050505050565b81611bb3575b505082611b44575b8080611b28565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72491611b9091611b8a9091611c29565b90611cc7565b604080516001600160d01b039384168152919092166020820152a25f8080611b3d565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72490611bfe90611bf886611c29565b90611c93565b604080516001600160d01b039384168152919092166020820152a25f80611b35565b50831515611b23565b6001600160d01b038111611c43576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b611c6342611663565b90611c6e600b6113d8565b6001600160d01b039182169082160390811161053857611c8f91600b611d56565b9091565b90611c9d42611663565b90611ca7836113d8565b6001600160d01b03918216908216039190821161053857611c8f92611d56565b90611cd142611663565b90611cdb836113d8565b6001600160d01b03918216908216019190821161053857611c8f92611d56565b8054600160401b81101561106357611d1891600182018155611ade565b611d4357815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015611e0257611d6d611d7891611295565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411611df357879303611dbf5750611dbb92509065ffffffffffff82549181199060301b169116179055565b9190565b915050611dbb91611ddf611dd161108a565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611cfb565b632520601d60e01b5f5260045ffd5b5090611e2791611e13611dd161108a565b6001600160d01b0385166020830152611cfb565b5f9190560175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db8dec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724",
  "deployedBytecode": "0x60806040526004361015610011575f80fd5b5f3560e01c806306fdde03146101c4578063095ea7b3146101bf57806318160ddd146101ba57806323b872dd146101b5578063313ce567146101b05780633644e515146101ab5780633a46b1a8146101a65780634bf5d7e9146101a1578063587cde1e1461019c5780635a049a70146101975780635c19a95c146101925780636fcfff451461018d57806370a08231146101885780637ecebe001461018357806384b0196e1461017e5780638e539e8c1461017957806391ddadf41461017457806395d89b411461016f5780639ab24eb01461016a578063a9059cbb14610165578063c3cda52014610160578063d505accf1461015b578063dd62ed3e14610156578063e3ee160e14610151578063e94a01021461014c578063ef55bec6146101475763f1127ed814610142575f80fd5b610f6d565b610ec2565b610e78565b610dca565b610d15565b610bf1565b610af8565b610abd565b610a76565b6109c1565b610996565b6108d7565b6107da565b6107a2565b610761565b6106ff565b6106db565b6105fd565b61058d565b61053d565b610458565b610436565b61041b565b61037b565b610355565b610324565b610201565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206101fe9281815201906101c9565b90565b346102f4575f3660031901126102f4576040515f6003548060011c90600181169081156102ea575b6020831082146102d65782855260208501919081156102bd575060011461026b575b6102678461025b81860382611068565b604051918291826101ed565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102a95750500161025b8261024b565b805484840152602090930192600101610296565b60ff191682525090151560051b01905061025b8261024b565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610229565b5f80fd5b600435906001600160a01b03821682036102f457565b602435906001600160a01b03821682036102f457565b346102f45760403660031901126102f45761034a6103406102f8565b6024359033611585565b602060405160018152f35b346102f4575f3660031901126102f45760206040516b033b2e3c9fd0803ce80000008152f35b346102f45760603660031901126102f4576103946102f8565b61039c61030e565b6001600160a01b0382165f9081526001602090815260408083203384529091529020549160443591905f1984106103e4575b6103d893506110f1565b60405160018152602090f35b828410610400576103fb836103d895033383611620565b6103ce565b8284637dc7a0d960e11b5f523360045260245260445260645ffd5b346102f4575f3660031901126102f457602060405160128152f35b346102f4575f3660031901126102f4576020610450611140565b604051908152f35b346102f45760403660031901126102f4576104716102f8565b6001600160a01b03165f908152600a6020526040902061049260243561125c565b8154905f8291600584116104e5575b6104ac93508461180e565b90816104ca57505060205f5b6040516001600160d01b039091168152f35b6104d5602092611295565b905f52815f20015460301c6104b8565b91926104f0816116b0565b8103908111610538576104ac93855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146105265750916104a1565b929150610532906112a3565b906104a1565b61101f565b346102f4575f3660031901126102f45761026760405161055e604082611068565b600e81526d06d6f64653d74696d657374616d760941b60208201526040519182916020835260208301906101c9565b346102f45760203660031901126102f4576001600160a01b036105ae6102f8565b165f526009602052602060018060a01b0360405f205416604051908152f35b6044359060ff821682036102f457565b6064359060ff821682036102f457565b6084359060ff821682036102f457565b346102f45760a03660031901126102f4576106166102f8565b602435906106b5826106266105cd565b926106b06106a0610697606435608435906040519861069260208b017f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429815260018060a01b0389169b8c60408201528a60608201526060815261068a608082611068565b5190206112b1565b611867565b90929192611912565b6001600160a01b0316851461109b565b61198e565b7f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3005b346102f45760203660031901126102f4576106fd6106f76102f8565b336112e6565b005b346102f45760203660031901126102f4576001600160a01b036107206102f8565b165f52600a60205260405f205463ffffffff811161074a5760405163ffffffff9091168152602090f35b6306dfcc6560e41b5f52602060045260245260445ffd5b346102f45760203660031901126102f457602061045061077f6102f8565b6001600160a01b03165f908152600c60205260409020546001600160ff1b031690565b346102f45760203660031901126102f4576001600160a01b036107c36102f8565b165f526007602052602060405f2054604051908152f35b346102f4575f3660031901126102f45761087e6108167f00000000000000000000000000000000000000000000000000000000000000006119eb565b61083f7f00000000000000000000000000000000000000000000000000000000000000006119eb565b602060405161084e8282611068565b5f81528161088c81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906101c9565b9087820360408901526101c9565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106108c057505050500390f35b8351855286955093810193928101926001016108b1565b346102f45760203660031901126102f4576108f360043561125c565b600b54905f829160058411610942575b61090f9350600b61180e565b8061092057506040515f8152602090f35b61093d61092e602092611295565b600b5f52825f20015460301c90565b6104b8565b919261094d816116b0565b81039081116105385761090f93600b5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f14610984575091610903565b929150610990906112a3565b90610903565b346102f4575f3660031901126102f45760206109b142611663565b65ffffffffffff60405191168152f35b346102f4575f3660031901126102f4576040515f6004548060011c9060018116908115610a6c575b6020831082146102d65782855260208501919081156102bd5750600114610a1a576102678461025b81860382611068565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610a585750500161025b8261024b565b805484840152602090930192600101610a45565b91607f16916109e9565b346102f45760203660031901126102f4576001600160a01b03610a976102f8565b165f52600a602052602060018060d01b03610ab460405f206113d8565b16604051908152f35b346102f45760403660031901126102f45761034a610ad96102f8565b60243590610af2816001600160a01b03811615156110b1565b33611402565b346102f45760c03660031901126102f457610b116102f8565b60243590604435610b206105dd565b6084359060a43592804211610bdf5791610b8f93916106926106979460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b038a1660408301528a606083015260808201526080815261068a60a082611068565b6001600160a01b0381165f908152600760205260409020805460018101909155809303610bc0576106fd92506112e6565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b346102f45760e03660031901126102f457610c0a6102f8565b610c1261030e565b6044359060643592610c226105ed565b60a43560c43590864211610d02576001600160a01b0384165f908152600760205260409020805460018101909155610cc79390610cc2909860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835260018060a01b0389169b8c604084015260018060a01b038b1660608401528b608084015260a083015260c082015260c0815261068a60e082611068565b6112d7565b936001600160a01b03851603610ce1576106fd9350611585565b6325c0072360e11b5f526001600160a01b038085166004521660245260445ffd5b8663313c898160e11b5f5260045260245ffd5b346102f45760403660031901126102f4576020610d63610d336102f8565b610d3b61030e565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b6101209060031901126102f4576004356001600160a01b03811681036102f457906024356001600160a01b03811681036102f4579060443590606435906084359060a4359060c43560ff811681036102f4579060e435906101043590565b346102f4576106fd610692610e73610697610e64610de736610d6c565b91839c8988889d96889f9a9d988c9d9c9a6040519360208501957f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267875260018060a01b03169c8d604087015260018060a01b03166060860152608085015260a084015260c083015260e082015260e0815261068a61010082611068565b6001600160a01b03161461109b565b6114c9565b346102f45760403660031901126102f457610e916102f8565b6024359060018060a01b03165f52600860205260405f20905f52602052602060ff60405f2054166040519015158152f35b346102f4576106fd610e73610e64610697610692610f66610ee236610d6c565b859b91859d93859f999b969c8b8a9e998e9b9a988c996040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de8865260018060a01b03169b8c604086015260018060a01b03169d8e6060860152608085015260a084015260c083015260e082015260e0815261068a61010082611068565b33146110b1565b346102f45760403660031901126102f457610f866102f8565b6024359063ffffffff821682036102f45761026791610fd591610fa76110d9565b50610fb06110d9565b506001600160a01b03165f908152600a60205260409020610fcf6110d9565b50611ade565b5060405190610fe382611047565b5465ffffffffffff811680835260309190911c60209283019081526040805192835290516001600160d01b031692820192909252918291820190565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761106357604052565b611033565b90601f8019910116810190811067ffffffffffffffff82111761106357604052565b60405190611099604083611068565b565b156110a257565b631df081fd60e21b5f5260045ffd5b156110b95750565b63ec442f0560e01b5f9081526001600160a01b0391909116600452602490fd5b604051906110e682611047565b5f6020838281520152565b91906001600160a01b0383161561112d576001600160a01b0381161561111a5761109992611402565b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611233575b1561119b577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261122d60c082611068565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611172565b65ffffffffffff61126c42611663565b168082101561127f57506101fe90611663565b90637669fc0f60e11b5f5260045260245260445ffd5b5f1981019190821161053857565b906001820180921161053857565b6042906112bc611140565b906040519161190160f01b8352600283015260228201522090565b916101fe939161069793611867565b6001600160a01b038181165f81815260096020526040812080548685166001600160a01b03198216811790925594956113b595919461137494921692909185918491907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a46001600160a01b0386165f908152600c60205260409020546001600160ff1b031691611b07565b6001600160a01b0383165f908152600c60205260409020546001600160ff1b0316906113b8576001600160a01b039092165f908152600c6020526040902090565b55565b600160ff1b17916001600160a01b03165f908152600c6020526040902090565b805490816113e65750505f90565b815f19810111610538575f525f199060205f2001015460301c90565b6001600160a01b0381165f818152600c602052604090205491939291906001600160ff1b0382168085116114af57506001600160a01b038581165f908152600c602052604080822087860390559185168152208054919082860190556040518581526001600160a01b03851691907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef90602090a317600160ff1b166114a657505050565b61109992611a29565b849163391434e360e21b5f5260045260245260445260645ffd5b919395949092658000000000008782161680155f146115705765ffffffffffff6114f242611663565b1690199081831681119182611564575b50501561154d575061109994955061151a818361198e565b6001600160a01b0382167f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a36110f1565b8690634a931c1760e01b5f5260045260245260445ffd5b89161190505f80611502565b65ffffffffffff61158043611663565b6114f2565b6001600160a01b031690811561160d576001600160a01b0381169283156115fa57806115ed7f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209060018060a01b03165f5260205260405f2090565b55604051908152602090a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b031690811561160d576001600160a01b038116156115fa576113b5915f52600160205260405f209060018060a01b03165f5260205260405f2090565b65ffffffffffff811161167b5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b811561169c570490565b634e487b7160e01b5f52601260045260245ffd5b60018111156101fe57806001600160801b8210156117d1575b61177761176d61176361175961174f61174561173461177e9760048a600160401b6117839c10156117c4575b6401000000008110156117b7575b620100008110156117aa575b61010081101561179d575b6010811015611790575b1015611788575b60030260011c90565b61173e818b611692565b0160011c90565b61173e818a611692565b61173e8189611692565b61173e8188611692565b61173e8187611692565b61173e8186611692565b8093611692565b821190565b900390565b60011b61172b565b60041c9160021b91611724565b60081c9160041b9161171a565b60101c9160081b9161170f565b60201c9160101b91611703565b60401c9160201b916116f5565b505061178361177e61177761176d61176361175961174f6117456117346117f88a60801c90565b9850600160401b97506116c99650505050505050565b905b83831061181d5750505090565b90919280841860011c8185160190835f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146118575750925b9190611810565b9350611862906112a3565b611850565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116118e9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156118de575f516001600160a01b038116156118d457905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b600411156118fe57565b634e487b7160e01b5f52602160045260245ffd5b61191b816118f4565b80611924575050565b61192d816118f4565b600181036119445763f645eedf60e01b5f5260045ffd5b61194d816118f4565b60028103611968575063fce698f760e01b5f5260045260245ffd5b806119746003926118f4565b1461197c5750565b6335e2f38360e21b5f5260045260245ffd5b60018060a01b0316805f52600860205260405f20825f5260205260ff60405f2054166119d6575f52600860205260405f20905f5260205260405f20600160ff19825416179055565b638f7808c160e01b5f5260045260245260445ffd5b60ff811690601f8211611a1a5760405191611a07604084611068565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9091906001600160a01b03168015611a90575b611099926001600160a01b0316908115611a78575b5f90815260096020526040808220549282529020546001600160a01b039081169116611b07565b611a89611a8484611c29565b611c5a565b5050611a51565b611a9982611c29565b92611aa342611663565b93611aae600b6113d8565b6001600160d01b0391821690821601949085116105385761109994611ad491600b611d56565b9050509250611a3c565b8054821015611af3575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03808316939291908116908185141580611c20575b611b2f575b5050505050565b81611bb3575b505082611b44575b8080611b28565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72491611b9091611b8a9091611c29565b90611cc7565b604080516001600160d01b039384168152919092166020820152a25f8080611b3d565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72490611bfe90611bf886611c29565b90611c93565b604080516001600160d01b039384168152919092166020820152a25f80611b35565b50831515611b23565b6001600160d01b038111611c43576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b611c6342611663565b90611c6e600b6113d8565b6001600160d01b039182169082160390811161053857611c8f91600b611d56565b9091565b90611c9d42611663565b90611ca7836113d8565b6001600160d01b03918216908216039190821161053857611c8f92611d56565b90611cd142611663565b90611cdb836113d8565b6001600160d01b03918216908216019190821161053857611c8f92611d56565b8054600160401b81101561106357611d1891600182018155611ade565b611d4357815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015611e0257611d6d611d7891611295565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411611df357879303611dbf5750611dbb92509065ffffffffffff82549181199060301b169116179055565b9190565b915050611dbb91611ddf611dd161108a565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611cfb565b632520601d60e01b5f5260045ffd5b5090611e2791611e13611dd161108a565b6001600160d01b0385166020830152611cfb565b5f919056",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 4662
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 4473
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 4419
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 4552
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 4590
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 2034
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 2075
      }
    ]
  },
  "storage": {
    "_balances": {
      "slot": "0",
      "offset": 0,
      "type": "mapping(address => uint256)"
    },
    "_allowances": {
      "slot": "1",
      "offset": 0,
      "type": "mapping(address => mapping(address => uint256))"
    },
    "_totalSupply": {
      "slot": "2",
      "offset": 0,
      "type": "uint256"
    },
    "_name": {
      "slot": "3",
      "offset": 0,
      "type": "string"
    },
    "_symbol": {
      "slot": "4",
      "offset": 0,
      "type": "string"
    },
    "_nameFallback": {
      "slot": "5",
      "offset": 0,
      "type": "string"
    },
    "_versionFallback": {
      "slot": "6",
      "offset": 0,
      "type": "string"
    },
    "_nonces": {
      "slot": "7",
      "offset": 0,
      "type": "mapping(address => uint256)"
    },
    "_usedNonces": {
      "slot": "8",
      "offset": 0,
      "type": "mapping(address => mapping(bytes32 => bool))"
    },
    "_delegatee": {
      "slot": "9",
      "offset": 0,
      "type": "mapping(address => address)"
    },
    "_delegateCheckpoints": {
      "slot": "10",
      "offset": 0,
      "type": "mapping(address => struct Checkpoints.Trace208)"
    },
    "_totalCheckpoints": {
      "slot": "11",
      "offset": 0,
      "type": "struct Checkpoints.Trace208"
    },
    "_holdings": {
      "slot": "12",
      "offset": 0,
      "type": "mapping(address => uint256)"
    }
  }
}
