// Written by scripts/generate.ts from solidity/src/OpenToken; do not edit.
import type { ContractArtifact } from '../artifact.ts'

export const openTokenAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "ledger",
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
  "bytecode": "0x610180604052346100765761001b6100156100db565b90610169565b604051611dc29081610b3682396080518161124d015260a0518161130a015260c05181611217015260e0518161129c015261010051816112c2015261012051816107d5015261014051816107fe015261016051816110ae0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176100b157604052565b61007a565b604051906100c560408361008e565b565b51906001600160a01b038216820361007657565b612938906040823803928382519485926100f5828561008e565b83398101031261007657610114602061010d846100c7565b93016100c7565b90565b6040519061012660408361008e565b60048252565b6040519061013b60408361008e565b60018252565b6040519061015060408361008e565b600a82526927b832b72632b233b2b960b11b6020830152565b919091610174610141565b9261017d610141565b93610186610117565b906327a822a760e11b602083015261019c61012c565b906020820192603160f81b8452875160018060401b0381116100b1576101cc816101c76003546102e7565b61031f565b6020601f821160011461025d578161020b9392610203926100c59b9c5f92610252575b50508160011b915f199060031b1c19161790565b6003556103be565b61021481610588565b6101205261022182610588565b610140526020815191012060e052519020610100524660a0526102426105f3565b6080523060c05261016052610497565b015190505f806101ef565b60035f52601f198216997fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b9a5f5b8181106102cf57509a600192849261020b96956100c59d9e106102b7575b505050811b016003556103be565b01515f1960f88460031b161c191690555f80806102a9565b838301518d556001909c019b6020938401930161028b565b90600182811c92168015610315575b602083101461030157565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102f6565b601f811161032b575050565b60035f5260205f20906020601f840160051c83019310610365575b601f0160051c01905b81811061035a575050565b5f815560010161034f565b9091508190610346565b601f821161037c57505050565b5f5260205f20906020601f840160051c830193106103b4575b601f0160051c01905b8181106103a9575050565b5f815560010161039e565b9091508190610395565b80519091906001600160401b0381116100b1576103e7816103e06004546102e7565b600461036f565b602092601f821160011461041b57610416929382915f926102525750508160011b915f199060031b1c19161790565b600455565b60045f52601f198216937f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f5b86811061047f5750836001959610610467575b505050811b01600455565b01515f1960f88460031b161c191690555f808061045c565b91926020600181928685015181550194019201610449565b6001600160a01b0381168015610575576002546b033b2e3c9fd0803ce80000008101809111610570576002556001600160a01b0382165f9081526020819052604090206b033b2e3c9fd0803ce800000081540190555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6040518061052d6b033b2e3c9fd0803ce8000000829190602083019252565b0390a36002546001600160d01b039081811161055b5750506b033b2e3c9fd0803ce80000006100c591610665565b630e58ae9360e11b5f5260045260245260445ffd5b610651565b63ec442f0560e01b5f525f60045260245ffd5b601f8151116105b35760208151910151602082106105a4571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b60e051610100516040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261064b60c08261008e565b51902090565b634e487b7160e01b5f52601160045260245ffd5b90610677610672826107ad565b6107de565b50506001600160a01b03821615610795575b61069b6106955f610958565b92610958565b6001600160a01b038181169390811690818514158061078c575b6106c1575b5050505050565b81610732575b5050826106d6575b80806106ba565b6001600160a01b03165f908152600a602052604090205f5160206129185f395f51905f529161070f9161070990916107ad565b9061090d565b604080516001600160d01b039384168152919092166020820152a25f80806106cf565b6001600160a01b03165f908152600a602052604090205f5160206129185f395f51905f529061076a90610764866107ad565b906108b2565b604080516001600160d01b039384168152919092166020820152a25f806106c7565b508315156106b5565b6107a66107a1826107ad565b61085e565b5050610689565b6001600160d01b0381116107c7576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b65ffffffffffff421161084657600b54806108185750610804610814915f5b6001610ad9565b65ffffffffffff4216600b610a03565b9091565b805f1981011161057057600b5f525f5160206128f85f395f51905f520154610814916108049160301c6107fd565b6306dfcc6560e41b5f5260306004524260245260445ffd5b65ffffffffffff421161084657600b54806108845750610804610814915f5b6002610ad9565b805f1981011161057057600b5f525f5160206128f85f395f51905f520154610814916108049160301c61087d565b65ffffffffffff4211610846578054806108e657506108d6610814925f6002610ad9565b9065ffffffffffff421690610a03565b805f19810111610570575f82815260209020015f190154610814926108d69160301c61087d565b65ffffffffffff42116108465780548061093157506108d6610814925f6001610ad9565b805f19810111610570575f82815260209020015f190154610814926108d69160301c6107fd565b610160516001600160a01b039182169116810361097457505f90565b5f908152600960205260409020546001600160a01b031690565b5f1981019190821161057057565b908154680100000000000000008110156100b157600181018084558110156109ef575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b80549293928015610aaf57610a1a610a259161098e565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411610aa057879303610a6c5750610a6892509065ffffffffffff82549181199060301b169116179055565b9190565b915050610a6891610a8c610a7e6100b6565b65ffffffffffff9093168352565b6001600160d01b038616602083015261099c565b632520601d60e01b5f5260045ffd5b5090610ad491610ac0610a7e6100b6565b6001600160d01b038516602083015261099c565b5f9190565b91909180600114610b1b57600214610aff57634e487b7160e01b5f52605160045260245ffd5b6001600160d01b03908116918116919091039081116105705790565b506001600160d01b0391821690821601908111610570579056fe60806040526004361015610011575f80fd5b5f3560e01c806306fdde03146101c4578063095ea7b3146101bf57806318160ddd146101ba57806323b872dd146101b5578063313ce567146101b05780633644e515146101ab5780633a46b1a8146101a65780634bf5d7e9146101a1578063587cde1e1461019c5780635a049a70146101975780635c19a95c146101925780636fcfff451461018d57806370a08231146101885780637ecebe001461018357806384b0196e1461017e5780638e539e8c1461017957806391ddadf41461017457806395d89b411461016f5780639ab24eb01461016a578063a9059cbb14610165578063c3cda52014610160578063d505accf1461015b578063dd62ed3e14610156578063e3ee160e14610151578063e94a01021461014c578063ef55bec6146101475763f1127ed814610142575f80fd5b610f72565b610e90565b610e46565b610d98565b610ce3565b610bbf565b610ac6565b610aa0565b610a59565b6109a4565b610979565b6108ba565b6107bd565b610785565b61074d565b6106eb565b6106c7565b6105e9565b610584565b610534565b61044f565b61042d565b610412565b610372565b610355565b610324565b610201565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206101fe9281815201906101c9565b90565b346102f4575f3660031901126102f4576040515f6003548060011c90600181169081156102ea575b6020831082146102d65782855260208501919081156102bd575060011461026b575b6102678461025b8186038261106d565b604051918291826101ed565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102a95750500161025b8261024b565b805484840152602090930192600101610296565b60ff191682525090151560051b01905061025b8261024b565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610229565b5f80fd5b600435906001600160a01b03821682036102f457565b602435906001600160a01b03821682036102f457565b346102f45760403660031901126102f45761034a6103406102f8565b6024359033611529565b602060405160018152f35b346102f4575f3660031901126102f4576020600254604051908152f35b346102f45760603660031901126102f45761038b6102f8565b61039361030e565b6001600160a01b0382165f9081526001602090815260408083203384529091529020549160443591905f1984106103db575b6103cf9350611121565b60405160018152602090f35b8284106103f7576103f2836103cf950333836115c4565b6103c5565b8284637dc7a0d960e11b5f523360045260245260445260645ffd5b346102f4575f3660031901126102f457602060405160128152f35b346102f4575f3660031901126102f4576020610447611214565b604051908152f35b346102f45760403660031901126102f4576104686102f8565b6001600160a01b03165f908152600a60205260409020610489602435611330565b8154905f8291600584116104dc575b6104a39350846117b5565b90816104c157505060205f5b6040516001600160d01b039091168152f35b6104cc602092611369565b905f52815f20015460301c6104af565b91926104e781611657565b810390811161052f576104a393855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461051d575091610498565b92915061052990611377565b90610498565b611024565b346102f4575f3660031901126102f45761026760405161055560408261106d565b600e81526d06d6f64653d74696d657374616d760941b60208201526040519182916020835260208301906101c9565b346102f45760203660031901126102f45760206105a76105a26102f8565b6110a0565b6040516001600160a01b039091168152f35b6044359060ff821682036102f457565b6064359060ff821682036102f457565b6084359060ff821682036102f457565b346102f45760a03660031901126102f4576106026102f8565b602435906106a1826106126105b9565b9261069c61068c610683606435608435906040519861067e60208b017f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429815260018060a01b0389169b8c60408201528a60608201526060815261067660808261106d565b519020611385565b61180e565b909291926118b9565b6001600160a01b031685146110f3565b611935565b7f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3005b346102f45760203660031901126102f4576106e96106e36102f8565b336113ba565b005b346102f45760203660031901126102f4576001600160a01b0361070c6102f8565b165f52600a60205260405f205463ffffffff81116107365760405163ffffffff9091168152602090f35b6306dfcc6560e41b5f52602060045260245260445ffd5b346102f45760203660031901126102f457602061044761076b6102f8565b6001600160a01b03165f9081526020819052604090205490565b346102f45760203660031901126102f4576001600160a01b036107a66102f8565b165f526007602052602060405f2054604051908152f35b346102f4575f3660031901126102f4576108616107f97f0000000000000000000000000000000000000000000000000000000000000000611ab4565b6108227f0000000000000000000000000000000000000000000000000000000000000000611ab4565b6020604051610831828261106d565b5f81528161086f81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906101c9565b9087820360408901526101c9565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106108a357505050500390f35b835185528695509381019392810192600101610894565b346102f45760203660031901126102f4576108d6600435611330565b600b54905f829160058411610925575b6108f29350600b6117b5565b8061090357506040515f8152602090f35b610920610911602092611369565b600b5f52825f20015460301c90565b6104af565b919261093081611657565b810390811161052f576108f293600b5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146109675750916108e6565b92915061097390611377565b906108e6565b346102f4575f3660031901126102f45760206109944261160a565b65ffffffffffff60405191168152f35b346102f4575f3660031901126102f4576040515f6004548060011c9060018116908115610a4f575b6020831082146102d65782855260208501919081156102bd57506001146109fd576102678461025b8186038261106d565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610a3b5750500161025b8261024b565b805484840152602090930192600101610a28565b91607f16916109cc565b346102f45760203660031901126102f4576001600160a01b03610a7a6102f8565b165f52600a602052602060018060d01b03610a9760405f20611443565b16604051908152f35b346102f45760403660031901126102f45761034a610abc6102f8565b6024359033611121565b346102f45760c03660031901126102f457610adf6102f8565b60243590604435610aee6105c9565b6084359060a43592804211610bad5791610b5d939161067e6106839460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b038a1660408301528a606083015260808201526080815261067660a08261106d565b6001600160a01b0381165f908152600760205260409020805460018101909155809303610b8e576106e992506113ba565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b346102f45760e03660031901126102f457610bd86102f8565b610be061030e565b6044359060643592610bf06105d9565b60a43560c43590864211610cd0576001600160a01b0384165f908152600760205260409020805460018101909155610c959390610c90909860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835260018060a01b0389169b8c604084015260018060a01b038b1660608401528b608084015260a083015260c082015260c0815261067660e08261106d565b6113ab565b936001600160a01b03851603610caf576106e99350611529565b6325c0072360e11b5f526001600160a01b038085166004521660245260445ffd5b8663313c898160e11b5f5260045260245ffd5b346102f45760403660031901126102f4576020610d31610d016102f8565b610d0961030e565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b6101209060031901126102f4576004356001600160a01b03811681036102f457906024356001600160a01b03811681036102f4579060443590606435906084359060a4359060c43560ff811681036102f4579060e435906101043590565b346102f4576106e961067e610e41610683610e32610db536610d3a565b91839c8988889d96889f9a9d988c9d9c9a6040519360208501957f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267875260018060a01b03169c8d604087015260018060a01b03166060860152608085015260a084015260c083015260e082015260e081526106766101008261106d565b6001600160a01b0316146110f3565b61146d565b346102f45760403660031901126102f457610e5f6102f8565b6024359060018060a01b03165f52600860205260405f20905f52602052602060ff60405f2054166040519015158152f35b346102f457610676610f30610f4361067e610683610ead36610d3a565b939a9685899e88869f999c989d94969b8f9c859d604051958694602086019860e08a01957fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88b5260018060a01b031660208b015260018060a01b031660408a01526060890152608088015260a087015260c086015203601f19810183528261106d565b6001600160a01b038881169116146110f3565b6001600160a01b03811695338703610f5f576106e9965061146d565b8663ec442f0560e01b5f5260045260245ffd5b346102f45760403660031901126102f457610f8b6102f8565b6024359063ffffffff821682036102f45761026791610fda91610fac611109565b50610fb5611109565b506001600160a01b03165f908152600a60205260409020610fd4611109565b50611af2565b5060405190610fe88261104c565b5465ffffffffffff811680835260309190911c60209283019081526040805192835290516001600160d01b031692820192909252918291820190565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761106857604052565b611038565b90601f8019910116810190811067ffffffffffffffff82111761106857604052565b6040519061109e60408361106d565b565b6001600160a01b03908116907f00000000000000000000000000000000000000000000000000000000000000001681036110d957505f90565b5f908152600960205260409020546001600160a01b031690565b156110fa57565b631df081fd60e21b5f5260045ffd5b604051906111168261104c565b5f6020838281520152565b6001600160a01b038116939291908415611201576001600160a01b03821680156111ee576001600160a01b0382165f908152602081905260409020548481106111d357958461109e9697036111858460018060a01b03165f525f60205260405f2090565b556001600160a01b0384165f908152602081815260409182902080548801905590518681527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9190a3611bb8565b84908763391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611307575b1561126f577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261130160c08261106d565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611246565b65ffffffffffff6113404261160a565b168082101561135357506101fe9061160a565b90637669fc0f60e11b5f5260045260245260445ffd5b5f1981019190821161052f57565b906001820180921161052f57565b604290611390611214565b906040519161190160f01b8352600283015260228201522090565b916101fe93916106839361180e565b61109e9161143d6113ca836110a0565b6001600160a01b038085165f81815260096020526040812080546001600160a01b03191687851690811790915593969392871691907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a46001600160a01b03165f9081526020819052604090205490565b91611992565b805490816114515750505f90565b815f1981011161052f575f525f199060205f2001015460301c90565b919395949092658000000000008782161680155f146115145765ffffffffffff6114964261160a565b1690199081831681119182611508575b5050156114f1575061109e9495506114be8183611935565b6001600160a01b0382167f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3611121565b8690634a931c1760e01b5f5260045260245260445ffd5b89161190505f806114a6565b65ffffffffffff6115244361160a565b611496565b6001600160a01b03169081156115b1576001600160a01b03811692831561159e57806115917f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209060018060a01b03165f5260205260405f2090565b55604051908152602090a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b03169081156115b1576001600160a01b0381161561159e57611607915f52600160205260405f209060018060a01b03165f5260205260405f2090565b55565b65ffffffffffff81116116225765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b8115611643570490565b634e487b7160e01b5f52601260045260245ffd5b60018111156101fe57806001600160801b821015611778575b61171e61171461170a6117006116f66116ec6116db6117259760048a600160401b61172a9c101561176b575b64010000000081101561175e575b62010000811015611751575b610100811015611744575b6010811015611737575b101561172f575b60030260011c90565b6116e5818b611639565b0160011c90565b6116e5818a611639565b6116e58189611639565b6116e58188611639565b6116e58187611639565b6116e58186611639565b8093611639565b821190565b900390565b60011b6116d2565b60041c9160021b916116cb565b60081c9160041b916116c1565b60101c9160081b916116b6565b60201c9160101b916116aa565b60401c9160201b9161169c565b505061172a61172561171e61171461170a6117006116f66116ec6116db61179f8a60801c90565b9850600160401b97506116709650505050505050565b905b8383106117c45750505090565b90919280841860011c8185160190835f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146117fe5750925b91906117b7565b935061180990611377565b6117f7565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611890579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611885575f516001600160a01b0381161561187b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b600411156118a557565b634e487b7160e01b5f52602160045260245ffd5b6118c28161189b565b806118cb575050565b6118d48161189b565b600181036118eb5763f645eedf60e01b5f5260045ffd5b6118f48161189b565b6002810361190f575063fce698f760e01b5f5260045260245ffd5b8061191b60039261189b565b146119235750565b6335e2f38360e21b5f5260045260245ffd5b60018060a01b0316805f52600860205260405f20825f5260205260ff60405f20541661197d575f52600860205260405f20905f5260205260405f20600160ff19825416179055565b638f7808c160e01b5f5260045260245260445ffd5b6001600160a01b03808316939291908116908185141580611aab575b6119ba575b5050505050565b81611a3e575b5050826119cf575b80806119b3565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72491611a1b91611a159091611b1b565b90611b84565b604080516001600160d01b039384168152919092166020820152a25f80806119c8565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72490611a8990611a8386611b1b565b90611b4c565b604080516001600160d01b039384168152919092166020820152a25f806119c0565b508315156119ae565b60ff811690601f8211611ae35760405191611ad060408461106d565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8054821015611b07575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b038111611b35576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b90611b564261160a565b90611b6083611443565b6001600160d01b03918216908216039190821161052f57611b8092611cec565b9091565b90611b8e4261160a565b90611b9883611443565b6001600160d01b03918216908216019190821161052f57611b8092611cec565b91906001600160a01b03831615611c4b575b6001600160a01b03811615611bf5575b611bef611be961109e946110a0565b916110a0565b90611992565b611bfe82611b1b565b611c074261160a565b90611c12600b611443565b6001600160d01b039182169082160390811161052f5761109e94611bef92611be992611c3f91600b611cec565b90505094505050611bda565b611c5482611b1b565b611c5d4261160a565b90611c68600b611443565b6001600160d01b039182169082160190811161052f57611c8991600b611cec565b905050611bca565b8054600160401b81101561106857611cae91600182018155611af2565b611cd957815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015611d9857611d03611d0e91611369565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411611d8957879303611d555750611d5192509065ffffffffffff82549181199060301b169116179055565b9190565b915050611d5191611d75611d6761108f565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611c91565b632520601d60e01b5f5260045ffd5b5090611dbd91611da9611d6761108f565b6001600160d01b0385166020830152611c91565b5f9190560175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db8dec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724",
  "deployedBytecode": "0x60806040526004361015610011575f80fd5b5f3560e01c806306fdde03146101c4578063095ea7b3146101bf57806318160ddd146101ba57806323b872dd146101b5578063313ce567146101b05780633644e515146101ab5780633a46b1a8146101a65780634bf5d7e9146101a1578063587cde1e1461019c5780635a049a70146101975780635c19a95c146101925780636fcfff451461018d57806370a08231146101885780637ecebe001461018357806384b0196e1461017e5780638e539e8c1461017957806391ddadf41461017457806395d89b411461016f5780639ab24eb01461016a578063a9059cbb14610165578063c3cda52014610160578063d505accf1461015b578063dd62ed3e14610156578063e3ee160e14610151578063e94a01021461014c578063ef55bec6146101475763f1127ed814610142575f80fd5b610f72565b610e90565b610e46565b610d98565b610ce3565b610bbf565b610ac6565b610aa0565b610a59565b6109a4565b610979565b6108ba565b6107bd565b610785565b61074d565b6106eb565b6106c7565b6105e9565b610584565b610534565b61044f565b61042d565b610412565b610372565b610355565b610324565b610201565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206101fe9281815201906101c9565b90565b346102f4575f3660031901126102f4576040515f6003548060011c90600181169081156102ea575b6020831082146102d65782855260208501919081156102bd575060011461026b575b6102678461025b8186038261106d565b604051918291826101ed565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102a95750500161025b8261024b565b805484840152602090930192600101610296565b60ff191682525090151560051b01905061025b8261024b565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610229565b5f80fd5b600435906001600160a01b03821682036102f457565b602435906001600160a01b03821682036102f457565b346102f45760403660031901126102f45761034a6103406102f8565b6024359033611529565b602060405160018152f35b346102f4575f3660031901126102f4576020600254604051908152f35b346102f45760603660031901126102f45761038b6102f8565b61039361030e565b6001600160a01b0382165f9081526001602090815260408083203384529091529020549160443591905f1984106103db575b6103cf9350611121565b60405160018152602090f35b8284106103f7576103f2836103cf950333836115c4565b6103c5565b8284637dc7a0d960e11b5f523360045260245260445260645ffd5b346102f4575f3660031901126102f457602060405160128152f35b346102f4575f3660031901126102f4576020610447611214565b604051908152f35b346102f45760403660031901126102f4576104686102f8565b6001600160a01b03165f908152600a60205260409020610489602435611330565b8154905f8291600584116104dc575b6104a39350846117b5565b90816104c157505060205f5b6040516001600160d01b039091168152f35b6104cc602092611369565b905f52815f20015460301c6104af565b91926104e781611657565b810390811161052f576104a393855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461051d575091610498565b92915061052990611377565b90610498565b611024565b346102f4575f3660031901126102f45761026760405161055560408261106d565b600e81526d06d6f64653d74696d657374616d760941b60208201526040519182916020835260208301906101c9565b346102f45760203660031901126102f45760206105a76105a26102f8565b6110a0565b6040516001600160a01b039091168152f35b6044359060ff821682036102f457565b6064359060ff821682036102f457565b6084359060ff821682036102f457565b346102f45760a03660031901126102f4576106026102f8565b602435906106a1826106126105b9565b9261069c61068c610683606435608435906040519861067e60208b017f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429815260018060a01b0389169b8c60408201528a60608201526060815261067660808261106d565b519020611385565b61180e565b909291926118b9565b6001600160a01b031685146110f3565b611935565b7f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3005b346102f45760203660031901126102f4576106e96106e36102f8565b336113ba565b005b346102f45760203660031901126102f4576001600160a01b0361070c6102f8565b165f52600a60205260405f205463ffffffff81116107365760405163ffffffff9091168152602090f35b6306dfcc6560e41b5f52602060045260245260445ffd5b346102f45760203660031901126102f457602061044761076b6102f8565b6001600160a01b03165f9081526020819052604090205490565b346102f45760203660031901126102f4576001600160a01b036107a66102f8565b165f526007602052602060405f2054604051908152f35b346102f4575f3660031901126102f4576108616107f97f0000000000000000000000000000000000000000000000000000000000000000611ab4565b6108227f0000000000000000000000000000000000000000000000000000000000000000611ab4565b6020604051610831828261106d565b5f81528161086f81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906101c9565b9087820360408901526101c9565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106108a357505050500390f35b835185528695509381019392810192600101610894565b346102f45760203660031901126102f4576108d6600435611330565b600b54905f829160058411610925575b6108f29350600b6117b5565b8061090357506040515f8152602090f35b610920610911602092611369565b600b5f52825f20015460301c90565b6104af565b919261093081611657565b810390811161052f576108f293600b5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146109675750916108e6565b92915061097390611377565b906108e6565b346102f4575f3660031901126102f45760206109944261160a565b65ffffffffffff60405191168152f35b346102f4575f3660031901126102f4576040515f6004548060011c9060018116908115610a4f575b6020831082146102d65782855260208501919081156102bd57506001146109fd576102678461025b8186038261106d565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610a3b5750500161025b8261024b565b805484840152602090930192600101610a28565b91607f16916109cc565b346102f45760203660031901126102f4576001600160a01b03610a7a6102f8565b165f52600a602052602060018060d01b03610a9760405f20611443565b16604051908152f35b346102f45760403660031901126102f45761034a610abc6102f8565b6024359033611121565b346102f45760c03660031901126102f457610adf6102f8565b60243590604435610aee6105c9565b6084359060a43592804211610bad5791610b5d939161067e6106839460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b038a1660408301528a606083015260808201526080815261067660a08261106d565b6001600160a01b0381165f908152600760205260409020805460018101909155809303610b8e576106e992506113ba565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b346102f45760e03660031901126102f457610bd86102f8565b610be061030e565b6044359060643592610bf06105d9565b60a43560c43590864211610cd0576001600160a01b0384165f908152600760205260409020805460018101909155610c959390610c90909860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835260018060a01b0389169b8c604084015260018060a01b038b1660608401528b608084015260a083015260c082015260c0815261067660e08261106d565b6113ab565b936001600160a01b03851603610caf576106e99350611529565b6325c0072360e11b5f526001600160a01b038085166004521660245260445ffd5b8663313c898160e11b5f5260045260245ffd5b346102f45760403660031901126102f4576020610d31610d016102f8565b610d0961030e565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b6101209060031901126102f4576004356001600160a01b03811681036102f457906024356001600160a01b03811681036102f4579060443590606435906084359060a4359060c43560ff811681036102f4579060e435906101043590565b346102f4576106e961067e610e41610683610e32610db536610d3a565b91839c8988889d96889f9a9d988c9d9c9a6040519360208501957f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267875260018060a01b03169c8d604087015260018060a01b03166060860152608085015260a084015260c083015260e082015260e081526106766101008261106d565b6001600160a01b0316146110f3565b61146d565b346102f45760403660031901126102f457610e5f6102f8565b6024359060018060a01b03165f52600860205260405f20905f52602052602060ff60405f2054166040519015158152f35b346102f457610676610f30610f4361067e610683610ead36610d3a565b939a9685899e88869f999c989d94969b8f9c859d604051958694602086019860e08a01957fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88b5260018060a01b031660208b015260018060a01b031660408a01526060890152608088015260a087015260c086015203601f19810183528261106d565b6001600160a01b038881169116146110f3565b6001600160a01b03811695338703610f5f576106e9965061146d565b8663ec442f0560e01b5f5260045260245ffd5b346102f45760403660031901126102f457610f8b6102f8565b6024359063ffffffff821682036102f45761026791610fda91610fac611109565b50610fb5611109565b506001600160a01b03165f908152600a60205260409020610fd4611109565b50611af2565b5060405190610fe88261104c565b5465ffffffffffff811680835260309190911c60209283019081526040805192835290516001600160d01b031692820192909252918291820190565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761106857604052565b611038565b90601f8019910116810190811067ffffffffffffffff82111761106857604052565b6040519061109e60408361106d565b565b6001600160a01b03908116907f00000000000000000000000000000000000000000000000000000000000000001681036110d957505f90565b5f908152600960205260409020546001600160a01b031690565b156110fa57565b631df081fd60e21b5f5260045ffd5b604051906111168261104c565b5f6020838281520152565b6001600160a01b038116939291908415611201576001600160a01b03821680156111ee576001600160a01b0382165f908152602081905260409020548481106111d357958461109e9697036111858460018060a01b03165f525f60205260405f2090565b556001600160a01b0384165f908152602081815260409182902080548801905590518681527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9190a3611bb8565b84908763391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611307575b1561126f577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261130160c08261106d565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611246565b65ffffffffffff6113404261160a565b168082101561135357506101fe9061160a565b90637669fc0f60e11b5f5260045260245260445ffd5b5f1981019190821161052f57565b906001820180921161052f57565b604290611390611214565b906040519161190160f01b8352600283015260228201522090565b916101fe93916106839361180e565b61109e9161143d6113ca836110a0565b6001600160a01b038085165f81815260096020526040812080546001600160a01b03191687851690811790915593969392871691907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a46001600160a01b03165f9081526020819052604090205490565b91611992565b805490816114515750505f90565b815f1981011161052f575f525f199060205f2001015460301c90565b919395949092658000000000008782161680155f146115145765ffffffffffff6114964261160a565b1690199081831681119182611508575b5050156114f1575061109e9495506114be8183611935565b6001600160a01b0382167f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3611121565b8690634a931c1760e01b5f5260045260245260445ffd5b89161190505f806114a6565b65ffffffffffff6115244361160a565b611496565b6001600160a01b03169081156115b1576001600160a01b03811692831561159e57806115917f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209060018060a01b03165f5260205260405f2090565b55604051908152602090a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b03169081156115b1576001600160a01b0381161561159e57611607915f52600160205260405f209060018060a01b03165f5260205260405f2090565b55565b65ffffffffffff81116116225765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b8115611643570490565b634e487b7160e01b5f52601260045260245ffd5b60018111156101fe57806001600160801b821015611778575b61171e61171461170a6117006116f66116ec6116db6117259760048a600160401b61172a9c101561176b575b64010000000081101561175e575b62010000811015611751575b610100811015611744575b6010811015611737575b101561172f575b60030260011c90565b6116e5818b611639565b0160011c90565b6116e5818a611639565b6116e58189611639565b6116e58188611639565b6116e58187611639565b6116e58186611639565b8093611639565b821190565b900390565b60011b6116d2565b60041c9160021b916116cb565b60081c9160041b916116c1565b60101c9160081b916116b6565b60201c9160101b916116aa565b60401c9160201b9161169c565b505061172a61172561171e61171461170a6117006116f66116ec6116db61179f8a60801c90565b9850600160401b97506116709650505050505050565b905b8383106117c45750505090565b90919280841860011c8185160190835f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146117fe5750925b91906117b7565b935061180990611377565b6117f7565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611890579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611885575f516001600160a01b0381161561187b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b600411156118a557565b634e487b7160e01b5f52602160045260245ffd5b6118c28161189b565b806118cb575050565b6118d48161189b565b600181036118eb5763f645eedf60e01b5f5260045ffd5b6118f48161189b565b6002810361190f575063fce698f760e01b5f5260045260245ffd5b8061191b60039261189b565b146119235750565b6335e2f38360e21b5f5260045260245ffd5b60018060a01b0316805f52600860205260405f20825f5260205260ff60405f20541661197d575f52600860205260405f20905f5260205260405f20600160ff19825416179055565b638f7808c160e01b5f5260045260245260445ffd5b6001600160a01b03808316939291908116908185141580611aab575b6119ba575b5050505050565b81611a3e575b5050826119cf575b80806119b3565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72491611a1b91611a159091611b1b565b90611b84565b604080516001600160d01b039384168152919092166020820152a25f80806119c8565b6001600160a01b03165f908152600a602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72490611a8990611a8386611b1b565b90611b4c565b604080516001600160d01b039384168152919092166020820152a25f806119c0565b508315156119ae565b60ff811690601f8211611ae35760405191611ad060408461106d565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8054821015611b07575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b038111611b35576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b90611b564261160a565b90611b6083611443565b6001600160d01b03918216908216039190821161052f57611b8092611cec565b9091565b90611b8e4261160a565b90611b9883611443565b6001600160d01b03918216908216019190821161052f57611b8092611cec565b91906001600160a01b03831615611c4b575b6001600160a01b03811615611bf5575b611bef611be961109e946110a0565b916110a0565b90611992565b611bfe82611b1b565b611c074261160a565b90611c12600b611443565b6001600160d01b039182169082160390811161052f5761109e94611bef92611be992611c3f91600b611cec565b90505094505050611bda565b611c5482611b1b565b611c5d4261160a565b90611c68600b611443565b6001600160d01b039182169082160190811161052f57611c8991600b611cec565b905050611bca565b8054600160401b81101561106857611cae91600182018155611af2565b611cd957815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015611d9857611d03611d0e91611369565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411611d8957879303611d555750611d5192509065ffffffffffff82549181199060301b169116179055565b9190565b915050611d5191611d75611d6761108f565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611c91565b632520601d60e01b5f5260045ffd5b5090611dbd91611da9611d6761108f565b6001600160d01b0385166020830152611c91565b5f919056",
  "immutables": {
    "_cachedChainId": [
      {
        "length": 32,
        "start": 4874
      }
    ],
    "_cachedDomainSeparator": [
      {
        "length": 32,
        "start": 4685
      }
    ],
    "_cachedThis": [
      {
        "length": 32,
        "start": 4631
      }
    ],
    "_hashedName": [
      {
        "length": 32,
        "start": 4764
      }
    ],
    "_hashedVersion": [
      {
        "length": 32,
        "start": 4802
      }
    ],
    "_ledger": [
      {
        "length": 32,
        "start": 4270
      }
    ],
    "_name": [
      {
        "length": 32,
        "start": 2005
      }
    ],
    "_version": [
      {
        "length": 32,
        "start": 2046
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
