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
    "stateMutability": "view",
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
  "bytecode": "0x610160604052346100945760206128e9803803809161001d826100ac565b610160391261009457610160516001600160a01b0381168103610094576100439061015e565b604051611d839081610b26823960805181611205015260a051816112c2015260c051816111cf015260e051816112540152610100518161127a015261012051816107e0015261014051816108090152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b610160601f91909101601f19168101906001600160401b038211908210176100d357604052565b610098565b601f909101601f19168101906001600160401b038211908210176100d357604052565b6040519061010a6040836100d8565b565b6040519061011b6040836100d8565b60048252565b604051906101306040836100d8565b60018252565b604051906101456040836100d8565b600a82526927b832b72632b233b2b960b11b6020830152565b90610167610136565b91610170610136565b9261017961010c565b906327a822a760e11b602083015261018f610121565b906020820192603160f81b8452865160018060401b0381116100d3576101bf816101ba6003546102d6565b61030e565b6020601f821160011461024c57816101fe93926101f69261010a9a9b5f92610241575b50508160011b915f199060031b1c19161790565b6003556103ad565b61020781610577565b6101205261021482610577565b610140526020815191012060e052519020610100524660a0526102356105e2565b6080523060c052610486565b015190505f806101e2565b60035f52601f198216987fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b995f5b8181106102be57509960019284926101fe969561010a9c9d106102a6575b505050811b016003556103ad565b01515f1960f88460031b161c191690555f8080610298565b838301518c556001909b019a6020938401930161027a565b90600182811c92168015610304575b60208310146102f057565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102e5565b601f811161031a575050565b60035f5260205f20906020601f840160051c83019310610354575b601f0160051c01905b818110610349575050565b5f815560010161033e565b9091508190610335565b601f821161036b57505050565b5f5260205f20906020601f840160051c830193106103a3575b601f0160051c01905b818110610398575050565b5f815560010161038d565b9091508190610384565b80519091906001600160401b0381116100d3576103d6816103cf6004546102d6565b600461035e565b602092601f821160011461040a57610405929382915f926102415750508160011b915f199060031b1c19161790565b600455565b60045f52601f198216937f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f5b86811061046e5750836001959610610456575b505050811b01600455565b01515f1960f88460031b161c191690555f808061044b565b91926020600181928685015181550194019201610438565b6001600160a01b0381168015610564576002546b033b2e3c9fd0803ce8000000810180911161055f576002556001600160a01b0382165f9081526020819052604090206b033b2e3c9fd0803ce800000081540190555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6040518061051c6b033b2e3c9fd0803ce8000000829190602083019252565b0390a36002546001600160d01b039081811161054a5750506b033b2e3c9fd0803ce800000061010a91610654565b630e58ae9360e11b5f5260045260245260445ffd5b610640565b63ec442f0560e01b5f525f60045260245ffd5b601f8151116105a2576020815191015160208210610593571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b60e051610100516040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261063a60c0826100d8565b51902090565b634e487b7160e01b5f52601160045260245ffd5b9061065e81610753565b9165ffffffffffff421161073b57600b5480610705575061069861068861010a945f5b6001610ac9565b65ffffffffffff4216600b6109f3565b50506001600160a01b031680156106ed575b60096020527fec8156718a8372b1db44bb411437d0870f3e3790d4a08526d024ce1b0b668f6b545f9182526040909120546001600160a01b039081169116610882565b6106fe6106f983610753565b610784565b50506106aa565b92835f1981011161055f57600b5f525f5160206128a95f395f51905f529093015461010a9361069891610688919060301c610681565b6306dfcc6560e41b5f5260306004524260245260445ffd5b6001600160d01b03811161076d576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b65ffffffffffff421161073b57600b54806107ae57506106886107aa915f5b6002610ac9565b9091565b805f1981011161055f57600b5f525f5160206128a95f395f51905f5201546107aa916106889160301c6107a3565b65ffffffffffff421161073b5780548061081057506108006107aa925f6002610ac9565b9065ffffffffffff4216906109f3565b805f1981011161055f575f82815260209020015f1901546107aa926108009160301c6107a3565b65ffffffffffff421161073b5780548061085b57506108006107aa925f6001610ac9565b805f1981011161055f575f82815260209020015f1901546107aa926108009160301c610681565b6001600160a01b03808316939291908116908185141580610975575b6108aa575b5050505050565b8161091b575b5050826108bf575b80806108a3565b6001600160a01b03165f908152600a602052604090205f5160206128c95f395f51905f52916108f8916108f29091610753565b90610837565b604080516001600160d01b039384168152919092166020820152a25f80806108b8565b6001600160a01b03165f908152600a602052604090205f5160206128c95f395f51905f52906109539061094d86610753565b906107dc565b604080516001600160d01b039384168152919092166020820152a25f806108b0565b5083151561089e565b5f1981019190821161055f57565b908154680100000000000000008110156100d357600181018084558110156109df575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b80549293928015610a9f57610a0a610a159161097e565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411610a9057879303610a5c5750610a5892509065ffffffffffff82549181199060301b169116179055565b9190565b915050610a5891610a7c610a6e6100fb565b65ffffffffffff9093168352565b6001600160d01b038616602083015261098c565b632520601d60e01b5f5260045ffd5b5090610ac491610ab0610a6e6100fb565b6001600160d01b038516602083015261098c565b5f9190565b91909180600114610b0b57600214610aef57634e487b7160e01b5f52605160045260245ffd5b6001600160d01b039081169181169190910390811161055f5790565b506001600160d01b039182169082160190811161055f579056fe60806040526004361015610011575f80fd5b5f3560e01c806306fdde03146101c4578063095ea7b3146101bf57806318160ddd146101ba57806323b872dd146101b5578063313ce567146101b05780633644e515146101ab5780633a46b1a8146101a65780634bf5d7e9146101a1578063587cde1e1461019c5780635a049a70146101975780635c19a95c146101925780636fcfff451461018d57806370a08231146101885780637ecebe001461018357806384b0196e1461017e5780638e539e8c1461017957806391ddadf41461017457806395d89b411461016f5780639ab24eb01461016a578063a9059cbb14610165578063c3cda52014610160578063d505accf1461015b578063dd62ed3e14610156578063e3ee160e14610151578063e94a01021461014c578063ef55bec6146101475763f1127ed814610142575f80fd5b610f7d565b610e9b565b610e51565b610da3565b610cee565b610bca565b610ad1565b610aab565b610a64565b6109af565b610984565b6108c5565b6107c8565b610790565b610758565b6106f6565b6106d2565b6105f4565b610584565b610534565b61044f565b61042d565b610412565b610372565b610355565b610324565b610201565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206101fe9281815201906101c9565b90565b346102f4575f3660031901126102f4576040515f6003548060011c90600181169081156102ea575b6020831082146102d65782855260208501919081156102bd575060011461026b575b6102678461025b81860382611078565b604051918291826101ed565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102a95750500161025b8261024b565b805484840152602090930192600101610296565b60ff191682525090151560051b01905061025b8261024b565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610229565b5f80fd5b600435906001600160a01b03821682036102f457565b602435906001600160a01b03821682036102f457565b346102f45760403660031901126102f45761034a6103406102f8565b60243590336114d9565b602060405160018152f35b346102f4575f3660031901126102f4576020600254604051908152f35b346102f45760603660031901126102f45761038b6102f8565b61039361030e565b6001600160a01b0382165f9081526001602090815260408083203384529091529020549160443591905f1984106103db575b6103cf93506110d9565b60405160018152602090f35b8284106103f7576103f2836103cf95033383611574565b6103c5565b8284637dc7a0d960e11b5f523360045260245260445260645ffd5b346102f4575f3660031901126102f457602060405160128152f35b346102f4575f3660031901126102f45760206104476111cc565b604051908152f35b346102f45760403660031901126102f4576104686102f8565b6001600160a01b03165f908152600a602052604090206104896024356112e8565b8154905f8291600584116104dc575b6104a3935084611765565b90816104c157505060205f5b6040516001600160d01b039091168152f35b6104cc602092611321565b905f52815f20015460301c6104af565b91926104e781611607565b810390811161052f576104a393855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461051d575091610498565b9291506105299061132f565b90610498565b61102f565b346102f4575f3660031901126102f457610267604051610555604082611078565b600e81526d06d6f64653d74696d657374616d760941b60208201526040519182916020835260208301906101c9565b346102f45760203660031901126102f4576001600160a01b036105a56102f8565b165f526009602052602060018060a01b0360405f205416604051908152f35b6044359060ff821682036102f457565b6064359060ff821682036102f457565b6084359060ff821682036102f457565b346102f45760a03660031901126102f45761060d6102f8565b602435906106ac8261061d6105c4565b926106a761069761068e606435608435906040519861068960208b017f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429815260018060a01b0389169b8c60408201528a606082015260608152610681608082611078565b51902061133d565b6117be565b90929192611869565b6001600160a01b031685146110ab565b6118e5565b7f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3005b346102f45760203660031901126102f4576106f46106ee6102f8565b33611372565b005b346102f45760203660031901126102f4576001600160a01b036107176102f8565b165f52600a60205260405f205463ffffffff81116107415760405163ffffffff9091168152602090f35b6306dfcc6560e41b5f52602060045260245260445ffd5b346102f45760203660031901126102f45760206104476107766102f8565b6001600160a01b03165f9081526020819052604090205490565b346102f45760203660031901126102f4576001600160a01b036107b16102f8565b165f526007602052602060405f2054604051908152f35b346102f4575f3660031901126102f45761086c6108047f0000000000000000000000000000000000000000000000000000000000000000611a64565b61082d7f0000000000000000000000000000000000000000000000000000000000000000611a64565b602060405161083c8282611078565b5f81528161087a81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906101c9565b9087820360408901526101c9565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106108ae57505050500390f35b83518552869550938101939281019260010161089f565b346102f45760203660031901126102f4576108e16004356112e8565b600b54905f829160058411610930575b6108fd9350600b611765565b8061090e57506040515f8152602090f35b61092b61091c602092611321565b600b5f52825f20015460301c90565b6104af565b919261093b81611607565b810390811161052f576108fd93600b5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146109725750916108f1565b92915061097e9061132f565b906108f1565b346102f4575f3660031901126102f457602061099f426115ba565b65ffffffffffff60405191168152f35b346102f4575f3660031901126102f4576040515f6004548060011c9060018116908115610a5a575b6020831082146102d65782855260208501919081156102bd5750600114610a08576102678461025b81860382611078565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610a465750500161025b8261024b565b805484840152602090930192600101610a33565b91607f16916109d7565b346102f45760203660031901126102f4576001600160a01b03610a856102f8565b165f52600a602052602060018060d01b03610aa260405f206113f3565b16604051908152f35b346102f45760403660031901126102f45761034a610ac76102f8565b60243590336110d9565b346102f45760c03660031901126102f457610aea6102f8565b60243590604435610af96105d4565b6084359060a43592804211610bb85791610b68939161068961068e9460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b038a1660408301528a606083015260808201526080815261068160a082611078565b6001600160a01b0381165f908152600760205260409020805460018101909155809303610b99576106f49250611372565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b346102f45760e03660031901126102f457610be36102f8565b610beb61030e565b6044359060643592610bfb6105e4565b60a43560c43590864211610cdb576001600160a01b0384165f908152600760205260409020805460018101909155610ca09390610c9b909860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835260018060a01b0389169b8c604084015260018060a01b038b1660608401528b608084015260a083015260c082015260c0815261068160e082611078565b611363565b936001600160a01b03851603610cba576106f493506114d9565b6325c0072360e11b5f526001600160a01b038085166004521660245260445ffd5b8663313c898160e11b5f5260045260245ffd5b346102f45760403660031901126102f4576020610d3c610d0c6102f8565b610d1461030e565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b6101209060031901126102f4576004356001600160a01b03811681036102f457906024356001600160a01b03811681036102f4579060443590606435906084359060a4359060c43560ff811681036102f4579060e435906101043590565b346102f4576106f4610689610e4c61068e610e3d610dc036610d45565b91839c8988889d96889f9a9d988c9d9c9a6040519360208501957f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267875260018060a01b03169c8d604087015260018060a01b03166060860152608085015260a084015260c083015260e082015260e0815261068161010082611078565b6001600160a01b0316146110ab565b61141d565b346102f45760403660031901126102f457610e6a6102f8565b6024359060018060a01b03165f52600860205260405f20905f52602052602060ff60405f2054166040519015158152f35b346102f457610681610f3b610f4e61068961068e610eb836610d45565b939a9685899e88869f999c989d94969b8f9c859d604051958694602086019860e08a01957fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88b5260018060a01b031660208b015260018060a01b031660408a01526060890152608088015260a087015260c086015203601f198101835282611078565b6001600160a01b038881169116146110ab565b6001600160a01b03811695338703610f6a576106f4965061141d565b8663ec442f0560e01b5f5260045260245ffd5b346102f45760403660031901126102f457610f966102f8565b6024359063ffffffff821682036102f45761026791610fe591610fb76110c1565b50610fc06110c1565b506001600160a01b03165f908152600a60205260409020610fdf6110c1565b50611aa2565b5060405190610ff382611057565b5465ffffffffffff811680835260309190911c60209283019081526040805192835290516001600160d01b031692820192909252918291820190565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761107357604052565b611043565b90601f8019910116810190811067ffffffffffffffff82111761107357604052565b604051906110a9604083611078565b565b156110b257565b631df081fd60e21b5f5260045ffd5b604051906110ce82611057565b5f6020838281520152565b6001600160a01b0381169392919084156111b9576001600160a01b03821680156111a6576001600160a01b0382165f9081526020819052604090205484811061118b5795846110a996970361113d8460018060a01b03165f525f60205260405f2090565b556001600160a01b0384165f908152602081815260409182902080548801905590518681527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9190a3611b9d565b84908763391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806112bf575b15611227577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526112b960c082611078565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146111fe565b65ffffffffffff6112f8426115ba565b168082101561130b57506101fe906115ba565b90637669fc0f60e11b5f5260045260245260445ffd5b5f1981019190821161052f57565b906001820180921161052f57565b6042906113486111cc565b906040519161190160f01b8352600283015260228201522090565b916101fe939161068e936117be565b6001600160a01b038181165f81815260096020526040812080548685166001600160a01b0319821681179092556110a9969416946113ed9390928691907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a46001600160a01b03165f9081526020819052604090205490565b91611942565b805490816114015750505f90565b815f1981011161052f575f525f199060205f2001015460301c90565b919395949092658000000000008782161680155f146114c45765ffffffffffff611446426115ba565b16901990818316811191826114b8575b5050156114a157506110a994955061146e81836118e5565b6001600160a01b0382167f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a36110d9565b8690634a931c1760e01b5f5260045260245260445ffd5b89161190505f80611456565b65ffffffffffff6114d4436115ba565b611446565b6001600160a01b0316908115611561576001600160a01b03811692831561154e57806115417f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209060018060a01b03165f5260205260405f2090565b55604051908152602090a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b0316908115611561576001600160a01b0381161561154e576115b7915f52600160205260405f209060018060a01b03165f5260205260405f2090565b55565b65ffffffffffff81116115d25765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b81156115f3570490565b634e487b7160e01b5f52601260045260245ffd5b60018111156101fe57806001600160801b821015611728575b6116ce6116c46116ba6116b06116a661169c61168b6116d59760048a600160401b6116da9c101561171b575b64010000000081101561170e575b62010000811015611701575b6101008110156116f4575b60108110156116e7575b10156116df575b60030260011c90565b611695818b6115e9565b0160011c90565b611695818a6115e9565b61169581896115e9565b61169581886115e9565b61169581876115e9565b61169581866115e9565b80936115e9565b821190565b900390565b60011b611682565b60041c9160021b9161167b565b60081c9160041b91611671565b60101c9160081b91611666565b60201c9160101b9161165a565b60401c9160201b9161164c565b50506116da6116d56116ce6116c46116ba6116b06116a661169c61168b61174f8a60801c90565b9850600160401b97506116209650505050505050565b905b8383106117745750505090565b90919280841860011c8185160190835f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146117ae5750925b9190611767565b93506117b99061132f565b6117a7565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611840579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611835575f516001600160a01b0381161561182b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004111561185557565b634e487b7160e01b5f52602160045260245ffd5b6118728161184b565b8061187b575050565b6118848161184b565b6001810361189b5763f645eedf60e01b5f5260045ffd5b6118a48161184b565b600281036118bf575063fce698f760e01b5f5260045260245ffd5b806118cb60039261184b565b146118d35750565b6335e2f38360e21b5f5260045260245ffd5b60018060a01b0316805f52600860205260405f20825f5260205260ff60405f20541661192d575f52600860205260405f20905f5260205260405f20600160ff19825416179055565b638f7808c160e01b5f5260045260245260445ffd5b6001600160a01b03808316939291908116908185141580611a5b575b61196a575b5050505050565b816119ee575b50508261197f575b8080611963565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724916119cb916119c59091611acb565b90611b34565b604080516001600160d01b039384168152919092166020820152a25f8080611978565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72490611a3990611a3386611acb565b90611afc565b604080516001600160d01b039384168152919092166020820152a25f80611970565b5083151561195e565b60ff811690601f8211611a935760405191611a80604084611078565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8054821015611ab7575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b038111611ae5576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b90611b06426115ba565b90611b10836113f3565b6001600160d01b03918216908216039190821161052f57611b3092611cad565b9091565b90611b3e426115ba565b90611b48836113f3565b6001600160d01b03918216908216019190821161052f57611b3092611cad565b611b71426115ba565b90611b7c600b6113f3565b6001600160d01b039182169082160390811161052f57611b3091600b611cad565b9091906001600160a01b03168015611c04575b6110a9926001600160a01b0316908115611bec575b5f90815260096020526040808220549282529020546001600160a01b039081169116611942565b611bfd611bf884611acb565b611b68565b5050611bc5565b611c0d82611acb565b92611c17426115ba565b93611c22600b6113f3565b6001600160d01b03918216908216019490851161052f576110a994611c4891600b611cad565b9050509250611bb0565b8054600160401b81101561107357611c6f91600182018155611aa2565b611c9a57815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015611d5957611cc4611ccf91611321565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411611d4a57879303611d165750611d1292509065ffffffffffff82549181199060301b169116179055565b9190565b915050611d1291611d36611d2861109a565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611c52565b632520601d60e01b5f5260045ffd5b5090611d7e91611d6a611d2861109a565b6001600160d01b0385166020830152611c52565b5f9190560175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db8dec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724",
  "deployedBytecode": "0x60806040526004361015610011575f80fd5b5f3560e01c806306fdde03146101c4578063095ea7b3146101bf57806318160ddd146101ba57806323b872dd146101b5578063313ce567146101b05780633644e515146101ab5780633a46b1a8146101a65780634bf5d7e9146101a1578063587cde1e1461019c5780635a049a70146101975780635c19a95c146101925780636fcfff451461018d57806370a08231146101885780637ecebe001461018357806384b0196e1461017e5780638e539e8c1461017957806391ddadf41461017457806395d89b411461016f5780639ab24eb01461016a578063a9059cbb14610165578063c3cda52014610160578063d505accf1461015b578063dd62ed3e14610156578063e3ee160e14610151578063e94a01021461014c578063ef55bec6146101475763f1127ed814610142575f80fd5b610f7d565b610e9b565b610e51565b610da3565b610cee565b610bca565b610ad1565b610aab565b610a64565b6109af565b610984565b6108c5565b6107c8565b610790565b610758565b6106f6565b6106d2565b6105f4565b610584565b610534565b61044f565b61042d565b610412565b610372565b610355565b610324565b610201565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206101fe9281815201906101c9565b90565b346102f4575f3660031901126102f4576040515f6003548060011c90600181169081156102ea575b6020831082146102d65782855260208501919081156102bd575060011461026b575b6102678461025b81860382611078565b604051918291826101ed565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102a95750500161025b8261024b565b805484840152602090930192600101610296565b60ff191682525090151560051b01905061025b8261024b565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610229565b5f80fd5b600435906001600160a01b03821682036102f457565b602435906001600160a01b03821682036102f457565b346102f45760403660031901126102f45761034a6103406102f8565b60243590336114d9565b602060405160018152f35b346102f4575f3660031901126102f4576020600254604051908152f35b346102f45760603660031901126102f45761038b6102f8565b61039361030e565b6001600160a01b0382165f9081526001602090815260408083203384529091529020549160443591905f1984106103db575b6103cf93506110d9565b60405160018152602090f35b8284106103f7576103f2836103cf95033383611574565b6103c5565b8284637dc7a0d960e11b5f523360045260245260445260645ffd5b346102f4575f3660031901126102f457602060405160128152f35b346102f4575f3660031901126102f45760206104476111cc565b604051908152f35b346102f45760403660031901126102f4576104686102f8565b6001600160a01b03165f908152600a602052604090206104896024356112e8565b8154905f8291600584116104dc575b6104a3935084611765565b90816104c157505060205f5b6040516001600160d01b039091168152f35b6104cc602092611321565b905f52815f20015460301c6104af565b91926104e781611607565b810390811161052f576104a393855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461051d575091610498565b9291506105299061132f565b90610498565b61102f565b346102f4575f3660031901126102f457610267604051610555604082611078565b600e81526d06d6f64653d74696d657374616d760941b60208201526040519182916020835260208301906101c9565b346102f45760203660031901126102f4576001600160a01b036105a56102f8565b165f526009602052602060018060a01b0360405f205416604051908152f35b6044359060ff821682036102f457565b6064359060ff821682036102f457565b6084359060ff821682036102f457565b346102f45760a03660031901126102f45761060d6102f8565b602435906106ac8261061d6105c4565b926106a761069761068e606435608435906040519861068960208b017f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429815260018060a01b0389169b8c60408201528a606082015260608152610681608082611078565b51902061133d565b6117be565b90929192611869565b6001600160a01b031685146110ab565b6118e5565b7f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3005b346102f45760203660031901126102f4576106f46106ee6102f8565b33611372565b005b346102f45760203660031901126102f4576001600160a01b036107176102f8565b165f52600a60205260405f205463ffffffff81116107415760405163ffffffff9091168152602090f35b6306dfcc6560e41b5f52602060045260245260445ffd5b346102f45760203660031901126102f45760206104476107766102f8565b6001600160a01b03165f9081526020819052604090205490565b346102f45760203660031901126102f4576001600160a01b036107b16102f8565b165f526007602052602060405f2054604051908152f35b346102f4575f3660031901126102f45761086c6108047f0000000000000000000000000000000000000000000000000000000000000000611a64565b61082d7f0000000000000000000000000000000000000000000000000000000000000000611a64565b602060405161083c8282611078565b5f81528161087a81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906101c9565b9087820360408901526101c9565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106108ae57505050500390f35b83518552869550938101939281019260010161089f565b346102f45760203660031901126102f4576108e16004356112e8565b600b54905f829160058411610930575b6108fd9350600b611765565b8061090e57506040515f8152602090f35b61092b61091c602092611321565b600b5f52825f20015460301c90565b6104af565b919261093b81611607565b810390811161052f576108fd93600b5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146109725750916108f1565b92915061097e9061132f565b906108f1565b346102f4575f3660031901126102f457602061099f426115ba565b65ffffffffffff60405191168152f35b346102f4575f3660031901126102f4576040515f6004548060011c9060018116908115610a5a575b6020831082146102d65782855260208501919081156102bd5750600114610a08576102678461025b81860382611078565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610a465750500161025b8261024b565b805484840152602090930192600101610a33565b91607f16916109d7565b346102f45760203660031901126102f4576001600160a01b03610a856102f8565b165f52600a602052602060018060d01b03610aa260405f206113f3565b16604051908152f35b346102f45760403660031901126102f45761034a610ac76102f8565b60243590336110d9565b346102f45760c03660031901126102f457610aea6102f8565b60243590604435610af96105d4565b6084359060a43592804211610bb85791610b68939161068961068e9460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b038a1660408301528a606083015260808201526080815261068160a082611078565b6001600160a01b0381165f908152600760205260409020805460018101909155809303610b99576106f49250611372565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b346102f45760e03660031901126102f457610be36102f8565b610beb61030e565b6044359060643592610bfb6105e4565b60a43560c43590864211610cdb576001600160a01b0384165f908152600760205260409020805460018101909155610ca09390610c9b909860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835260018060a01b0389169b8c604084015260018060a01b038b1660608401528b608084015260a083015260c082015260c0815261068160e082611078565b611363565b936001600160a01b03851603610cba576106f493506114d9565b6325c0072360e11b5f526001600160a01b038085166004521660245260445ffd5b8663313c898160e11b5f5260045260245ffd5b346102f45760403660031901126102f4576020610d3c610d0c6102f8565b610d1461030e565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b6101209060031901126102f4576004356001600160a01b03811681036102f457906024356001600160a01b03811681036102f4579060443590606435906084359060a4359060c43560ff811681036102f4579060e435906101043590565b346102f4576106f4610689610e4c61068e610e3d610dc036610d45565b91839c8988889d96889f9a9d988c9d9c9a6040519360208501957f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267875260018060a01b03169c8d604087015260018060a01b03166060860152608085015260a084015260c083015260e082015260e0815261068161010082611078565b6001600160a01b0316146110ab565b61141d565b346102f45760403660031901126102f457610e6a6102f8565b6024359060018060a01b03165f52600860205260405f20905f52602052602060ff60405f2054166040519015158152f35b346102f457610681610f3b610f4e61068961068e610eb836610d45565b939a9685899e88869f999c989d94969b8f9c859d604051958694602086019860e08a01957fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88b5260018060a01b031660208b015260018060a01b031660408a01526060890152608088015260a087015260c086015203601f198101835282611078565b6001600160a01b038881169116146110ab565b6001600160a01b03811695338703610f6a576106f4965061141d565b8663ec442f0560e01b5f5260045260245ffd5b346102f45760403660031901126102f457610f966102f8565b6024359063ffffffff821682036102f45761026791610fe591610fb76110c1565b50610fc06110c1565b506001600160a01b03165f908152600a60205260409020610fdf6110c1565b50611aa2565b5060405190610ff382611057565b5465ffffffffffff811680835260309190911c60209283019081526040805192835290516001600160d01b031692820192909252918291820190565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761107357604052565b611043565b90601f8019910116810190811067ffffffffffffffff82111761107357604052565b604051906110a9604083611078565b565b156110b257565b631df081fd60e21b5f5260045ffd5b604051906110ce82611057565b5f6020838281520152565b6001600160a01b0381169392919084156111b9576001600160a01b03821680156111a6576001600160a01b0382165f9081526020819052604090205484811061118b5795846110a996970361113d8460018060a01b03165f525f60205260405f2090565b556001600160a01b0384165f908152602081815260409182902080548801905590518681527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9190a3611b9d565b84908763391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806112bf575b15611227577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526112b960c082611078565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146111fe565b65ffffffffffff6112f8426115ba565b168082101561130b57506101fe906115ba565b90637669fc0f60e11b5f5260045260245260445ffd5b5f1981019190821161052f57565b906001820180921161052f57565b6042906113486111cc565b906040519161190160f01b8352600283015260228201522090565b916101fe939161068e936117be565b6001600160a01b038181165f81815260096020526040812080548685166001600160a01b0319821681179092556110a9969416946113ed9390928691907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a46001600160a01b03165f9081526020819052604090205490565b91611942565b805490816114015750505f90565b815f1981011161052f575f525f199060205f2001015460301c90565b919395949092658000000000008782161680155f146114c45765ffffffffffff611446426115ba565b16901990818316811191826114b8575b5050156114a157506110a994955061146e81836118e5565b6001600160a01b0382167f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a36110d9565b8690634a931c1760e01b5f5260045260245260445ffd5b89161190505f80611456565b65ffffffffffff6114d4436115ba565b611446565b6001600160a01b0316908115611561576001600160a01b03811692831561154e57806115417f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209060018060a01b03165f5260205260405f2090565b55604051908152602090a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b0316908115611561576001600160a01b0381161561154e576115b7915f52600160205260405f209060018060a01b03165f5260205260405f2090565b55565b65ffffffffffff81116115d25765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b81156115f3570490565b634e487b7160e01b5f52601260045260245ffd5b60018111156101fe57806001600160801b821015611728575b6116ce6116c46116ba6116b06116a661169c61168b6116d59760048a600160401b6116da9c101561171b575b64010000000081101561170e575b62010000811015611701575b6101008110156116f4575b60108110156116e7575b10156116df575b60030260011c90565b611695818b6115e9565b0160011c90565b611695818a6115e9565b61169581896115e9565b61169581886115e9565b61169581876115e9565b61169581866115e9565b80936115e9565b821190565b900390565b60011b611682565b60041c9160021b9161167b565b60081c9160041b91611671565b60101c9160081b91611666565b60201c9160101b9161165a565b60401c9160201b9161164c565b50506116da6116d56116ce6116c46116ba6116b06116a661169c61168b61174f8a60801c90565b9850600160401b97506116209650505050505050565b905b8383106117745750505090565b90919280841860011c8185160190835f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146117ae5750925b9190611767565b93506117b99061132f565b6117a7565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611840579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611835575f516001600160a01b0381161561182b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004111561185557565b634e487b7160e01b5f52602160045260245ffd5b6118728161184b565b8061187b575050565b6118848161184b565b6001810361189b5763f645eedf60e01b5f5260045ffd5b6118a48161184b565b600281036118bf575063fce698f760e01b5f5260045260245ffd5b806118cb60039261184b565b146118d35750565b6335e2f38360e21b5f5260045260245ffd5b60018060a01b0316805f52600860205260405f20825f5260205260ff60405f20541661192d575f52600860205260405f20905f5260205260405f20600160ff19825416179055565b638f7808c160e01b5f5260045260245260445ffd5b6001600160a01b03808316939291908116908185141580611a5b575b61196a575b5050505050565b816119ee575b50508261197f575b8080611963565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724916119cb916119c59091611acb565b90611b34565b604080516001600160d01b039384168152919092166020820152a25f8080611978565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72490611a3990611a3386611acb565b90611afc565b604080516001600160d01b039384168152919092166020820152a25f80611970565b5083151561195e565b60ff811690601f8211611a935760405191611a80604084611078565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8054821015611ab7575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b038111611ae5576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b90611b06426115ba565b90611b10836113f3565b6001600160d01b03918216908216039190821161052f57611b3092611cad565b9091565b90611b3e426115ba565b90611b48836113f3565b6001600160d01b03918216908216019190821161052f57611b3092611cad565b611b71426115ba565b90611b7c600b6113f3565b6001600160d01b039182169082160390811161052f57611b3091600b611cad565b9091906001600160a01b03168015611c04575b6110a9926001600160a01b0316908115611bec575b5f90815260096020526040808220549282529020546001600160a01b039081169116611942565b611bfd611bf884611acb565b611b68565b5050611bc5565b611c0d82611acb565b92611c17426115ba565b93611c22600b6113f3565b6001600160d01b03918216908216019490851161052f576110a994611c4891600b611cad565b9050509250611bb0565b8054600160401b81101561107357611c6f91600182018155611aa2565b611c9a57815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015611d5957611cc4611ccf91611321565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411611d4a57879303611d165750611d1292509065ffffffffffff82549181199060301b169116179055565b9190565b915050611d1291611d36611d2861109a565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611c52565b632520601d60e01b5f5260045ffd5b5090611d7e91611d6a611d2861109a565b6001600160d01b0385166020830152611c52565b5f919056",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 4802
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 4613
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 4559
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 4692
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 4730
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 2016
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 2057
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
    }
  }
}
