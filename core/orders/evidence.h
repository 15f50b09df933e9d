#pragma once

#include "core/orders/objection.h"

#include <vector>

/// What still has to be there before a card may leave its stage. The one place that says so: the board, the card and the tests read it.
namespace minyi::core::orders {

/// The closed loop in five words, the columns of the board.
enum class Stage {
    FollowUp,      // 回访
    Monitoring,    // 监督
    Rectification, // 整改
    Feedback,      // 反馈
    Assessment,    // 考核
};

/// In the order in which somebody has to bring them.
enum class Evidence {
    Classification, ///< of an answer nobody can read
    Conversation,   ///< somebody has to be reached
    Cause,
    CitizenWords,
    TakingOver,     ///< by inspection and discipline
    Issue,
    ReturnAnswer,   ///< a return was asked for
    SignFor,
    CitizenContact,
    Progress,
    ExtensionAnswer,
    Findings,       ///< and measures
    CitizenTold,
    ChiefSignature,
    ReviewOpinion,
    SecondCall,     ///< by another than the first caller
    Decision,       ///< after a poor answer to the second call
    Responsibility,
    Measure,
    Examination,    ///< of an objection
    ObjectionDecision,
    Countersignature,
    AppealDecision,
};

/// Nothing once it has left the board.
std::optional<Stage> boardStage(State state);
std::optional<Stage> boardStage(followup::State state);
/// Where a paused order stands, else its state.
constexpr State standing(const Order& order)
{
    return order.state == State::Paused ? order.pausedFrom.value_or(State::Paused) : order.state;
}

std::vector<Evidence> missingOf(const Order& order);
std::vector<Evidence> missingOf(const followup::Matter& matter);
std::vector<Evidence> missingOf(const Objection& objection);

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct TokensOf<orders::Stage> {
    using E = orders::Stage;
    static constexpr Token<E> table[] = {
        {E::FollowUp,      "follow_up"    },
        {E::Monitoring,    "monitoring"   },
        {E::Rectification, "rectification"},
        {E::Feedback,      "feedback"     },
        {E::Assessment,    "assessment"   },
    };
};
template <>
struct TokensOf<orders::Evidence> {
    using E = orders::Evidence;
    static constexpr Token<E> table[] = {
        {E::Classification,    "classification"    },
        {E::Conversation,      "conversation"      },
        {E::Cause,             "cause"             },
        {E::CitizenWords,      "citizen_words"     },
        {E::TakingOver,        "taking_over"       },
        {E::Issue,             "issue"             },
        {E::ReturnAnswer,      "return_answer"     },
        {E::SignFor,           "sign_for"          },
        {E::CitizenContact,    "citizen_contact"   },
        {E::Progress,          "progress"          },
        {E::ExtensionAnswer,   "extension_answer"  },
        {E::Findings,          "findings"          },
        {E::CitizenTold,       "citizen_told"      },
        {E::ChiefSignature,    "chief_signature"   },
        {E::ReviewOpinion,     "review_opinion"    },
        {E::SecondCall,        "second_call"       },
        {E::Decision,          "decision"          },
        {E::Responsibility,    "responsibility"    },
        {E::Measure,           "measure"           },
        {E::Examination,       "examination"       },
        {E::ObjectionDecision, "objection_decision"},
        {E::Countersignature,  "countersignature"  },
        {E::AppealDecision,    "appeal_decision"   },
    };
};

} // namespace minyi::core
