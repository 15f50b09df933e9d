# Resources become one array of (path, bytes) compiled into `resources`, so that a program is one file and nothing is searched
# for at run time.
file(GLOB_RECURSE resource_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/resources
    ${CMAKE_SOURCE_DIR}/resources/schema/*.sql ${CMAKE_SOURCE_DIR}/resources/rules/*.json ${CMAKE_SOURCE_DIR}/resources/rules/*.csv
    ${CMAKE_SOURCE_DIR}/resources/profiles/*.json ${CMAKE_SOURCE_DIR}/resources/sample/*)
list(SORT resource_files)
set(generated ${CMAKE_BINARY_DIR}/resources.cpp)
set(text "#include \"resources/resources.h\"\n\nnamespace minyi::resources {\n\nextern const File kFiles[] = {\n")
set(assembly "    .section .rodata\n")
set(externs "")
set(index 0)
foreach(file ${resource_files})
    string(APPEND assembly "    .global minyi_r${index}\nminyi_r${index}:\n    .incbin \"${CMAKE_SOURCE_DIR}/resources/${file}\"\n")
    string(APPEND assembly "    .global minyi_e${index}\nminyi_e${index}:\n    .byte 0\n")
    string(APPEND externs "extern \"C\" const char minyi_r${index}[], minyi_e${index}[];\n")
    string(APPEND text "    {\"${file}\", minyi_r${index}, minyi_e${index}},\n")
    math(EXPR index "${index} + 1")
endforeach()
string(REPLACE "namespace minyi::resources {\n" "${externs}\nnamespace minyi::resources {\n" text "${text}")
string(APPEND text "};\nextern const std::size_t kCount = ${index};\n\n} // namespace minyi::resources\n")
file(CONFIGURE OUTPUT ${generated} CONTENT "${text}" @ONLY)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/resources.s CONTENT "${assembly}    .section .note.GNU-stack,\"\",@progbits\n" @ONLY)
enable_language(ASM)
add_library(resources STATIC ${generated} ${CMAKE_BINARY_DIR}/resources.s
    ${CMAKE_SOURCE_DIR}/resources/resources.cpp)
list(TRANSFORM resource_files PREPEND ${CMAKE_SOURCE_DIR}/resources/ OUTPUT_VARIABLE resource_paths)
set_source_files_properties(${CMAKE_BINARY_DIR}/resources.s PROPERTIES OBJECT_DEPENDS "${resource_paths}")
target_include_directories(resources PUBLIC ${CMAKE_SOURCE_DIR})
target_link_libraries(resources PRIVATE project_options)
