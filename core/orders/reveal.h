#pragma once

#include "core/office/catalog.h"
#include "core/orders/order.h"

namespace minyi::core::orders {

/// Name and number of the appellant in full. It is a command, so that the record says who looked and when.
struct Reveal {
    Id<Order> order;
};
struct Revealed {
    std::string person;
    std::string phone;
};

Result<Revealed> run(Tx& tx, const Reveal& command);

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct CommandOf<orders::Reveal> {
    static constexpr std::string_view name = "orders.reveal";
    static constexpr Permission needs = Permission::SeeOrders;
};
template <>
struct FieldsOf<orders::Reveal> {
    using T = orders::Reveal;
    static constexpr auto list = std::tuple(Field{1, "order", &T::order});
};
template <>
struct FieldsOf<orders::Revealed> {
    using T = orders::Revealed;
    static constexpr auto list = std::tuple(Field{1, "person", &T::person, FieldClass::Ordinary, kPersonal},
                                            Field{2, "phone", &T::phone, FieldClass::Ordinary, kPersonal});
};

} // namespace minyi::core
